<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Definitions</name>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Aborted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Academic</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../schema/classes/service_item.json"/>
        <source>Acceptance</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Accepted or rejected</source>
        <translation>Accepté ou rejeté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Accepted or rejected by</source>
        <translation>Accepté ou rejeté par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/site.json"/>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <location filename="../../schema/classes/access_point.json"/>
        <source>Access point</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <location filename="../../schema/classes/access_point.json"/>
        <source>Access points</source>
        <translation>Points d’accès</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Account lock released</source>
        <translation>Verrou de compte levé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier.json"/>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Acquisition</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Active support has ended</source>
        <translation>Support actif terminé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_transaction.json"/>
        <source>Addition</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <location filename="../../schema/classes/home_site.json"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network.json"/>
        <source>Address range</source>
        <translation>Plage d’adresses</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Adequate entropy</source>
        <translation>Entropie suffisante</translation>
    </message>
    <message>
        <location filename="../../src/model/attribute_catalogue.cpp"/>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Agreement for a lower level</source>
        <translation>Accord pour un niveau inférieur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>Airflow</source>
        <translation>Flux d’air</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/unmanaged_device.json"/>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/manufacturer.json"/>
        <source>Also known as</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <location filename="../../schema/classes/mobile_phone.json"/>
        <source>Android id</source>
        <translation>Identifiant Android</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Annual cost</source>
        <translation>Coût annuel</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_case.json"/>
        <source>Answer until</source>
        <translation>Réponse attendue le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Antivirus</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Antivirus enabled</source>
        <translation>Antivirus actif</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Antivirus up to date</source>
        <translation>Antivirus à jour</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>Application owner</source>
        <translation>Responsable de l’application</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Application package</source>
        <translation>Paquet applicatif</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Application packages</source>
        <translation>Paquets applicatifs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <location filename="../../schema/classes/security_seal.json"/>
        <source>Applied</source>
        <translation>Posé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/security_seal.json"/>
        <source>Applied by</source>
        <translation>Posé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Approval</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Approval until</source>
        <translation>Autorisé jusqu’au</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Approve</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Appv</source>
        <translation>App-V</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Array</source>
        <translation>Grappe</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Array member</source>
        <translation>Membre d’une grappe</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <location filename="../../schema/classes/assistive_equipment.json"/>
        <source>Assessed on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Asset</source>
        <translation>Bien</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Asset number</source>
        <translation>Numéro d’inventaire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Assets</source>
        <translation>Biens</translation>
    </message>
    <message>
        <location filename="../../schema/classes/assistive_equipment.json"/>
        <source>Assistive equipment</source>
        <translation>Équipement adapté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>At contractor</source>
        <translation>Chez le prestataire</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Attach</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Attested</source>
        <translation>Attesté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Audit campaign</source>
        <translation>Campagne d’inventaire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Audit campaigns</source>
        <translation>Campagnes d’inventaire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/business_service.json"/>
        <source>Availability target</source>
        <translation>Objectif de disponibilité</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Awaiting disposal</source>
        <translation>En attente d’élimination</translation>
    </message>
    <message>
        <location filename="../../schema/classes/data_incident.json"/>
        <source>Aware since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Away</source>
        <translation>Parti</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Bag</source>
        <translation>Sac</translation>
    </message>
    <message>
        <location filename="../../schema/classes/circuit.json"/>
        <source>Bandwidth</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Barcode scanner</source>
        <translation>Lecteur de codes-barres</translation>
    </message>
    <message>
        <location filename="../../schema/classes/ups.json"/>
        <source>Battery replaced on</source>
        <translation>Batterie remplacée le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Bay</source>
        <translation>Baie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Bays</source>
        <translation>Baies</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Blind</source>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Board manufacturer</source>
        <translation>Fabricant de la carte mère</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Board model</source>
        <translation>Modèle de la carte mère</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Board serial</source>
        <translation>Série de la carte mère</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Bounded</source>
        <translation>Borné</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Broken</source>
        <translation>Brisé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/security_seal.json"/>
        <source>Broken by</source>
        <translation>Brisé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Bucket</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/cost_centre.json"/>
        <source>Budget holder</source>
        <translation>Titulaire du budget</translation>
    </message>
    <message>
        <location filename="../../schema/classes/business_service.json"/>
        <source>Business service</source>
        <translation>Service métier</translation>
    </message>
    <message>
        <location filename="../../schema/classes/business_service.json"/>
        <source>Business services</source>
        <translation>Services métier</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>By agreement</source>
        <translation>D’un commun accord</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Bytes done</source>
        <translation>Octets traités</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Bytes in all</source>
        <translation>Octets en tout</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>C1</source>
        <translation>C1</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>C2</source>
        <translation>C2</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>C3</source>
        <translation>C3</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>C4</source>
        <translation>C4</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Cage</source>
        <translation>Cage</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Card reader</source>
        <translation>Lecteur de cartes</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier_assurance.json"/>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/waste_document.json"/>
        <source>Carrier's registration</source>
        <translation>Enregistrement du transporteur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <location filename="../../schema/classes/web_site.json"/>
        <source>Certificate until</source>
        <translation>Certificat jusqu’au</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier_assurance.json"/>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../../src/model/attribute_catalogue.cpp"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Chassis</source>
        <translation>Châssis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/circuit.json"/>
        <source>Circuit</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <location filename="../../schema/classes/circuit.json"/>
        <source>Circuit id</source>
        <translation>Identifiant de liaison</translation>
    </message>
    <message>
        <location filename="../../schema/classes/circuit.json"/>
        <source>Circuits</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Claimed</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <location filename="../../src/model/attribute_catalogue.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Class counted</source>
        <translation>Classe comptée</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>Class of its items</source>
        <translation>Classe de ses éléments</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_exclusion.json"/>
        <source>Clause or rule</source>
        <translation>Clause ou règle</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Clear</source>
        <translation>Effacement simple</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Clear plus</source>
        <translation>Effacement renforcé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Client access</source>
        <translation>Accès client</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Closed by</source>
        <translation>Clôturé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Closed on</source>
        <translation>Clôturé le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/cluster.json"/>
        <source>Cluster</source>
        <translation>Grappe</translation>
    </message>
    <message>
        <location filename="../../schema/classes/cluster.json"/>
        <source>Clusters</source>
        <translation>Grappes</translation>
    </message>
    <message>
        <location filename="../../schema/classes/cost_centre.json"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Code name</source>
        <translation>Nom de code</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Collected</source>
        <translation>Enlevé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Collection day</source>
        <translation>Jour de l’enlèvement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/printer.json"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Commercial</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Commissioned on</source>
        <translation>Mis en service le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_exclusion.json"/>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/data_incident.json"/>
        <source>Concluded</source>
        <translation>Conclu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/data_incident.json"/>
        <source>Concluded by</source>
        <translation>Conclu par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Concurrent</source>
        <translation>Simultané</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Condition</source>
        <translation>État constaté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Condition of the seal</source>
        <translation>État du scellé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Conditions validated by</source>
        <translation>Conditions validées par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/printer.json"/>
        <source>Connection</source>
        <translation>Raccordement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/waste_document.json"/>
        <source>Consignment note</source>
        <translation>Bordereau de suivi</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_transaction.json"/>
        <source>Consolidation</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Consumed</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Contract number</source>
        <translation>Numéro de contrat</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Contractor</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Contractor clerical</source>
        <translation>Erreur de saisie du prestataire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_report.json"/>
        <source>Contractor's report</source>
        <translation>Rapport du prestataire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_report.json"/>
        <source>Contractors' reports</source>
        <translation>Rapports des prestataires</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Copies of the key</source>
        <translation>Copies de la clé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../schema/classes/cost_centre.json"/>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <location filename="../../schema/classes/cost_centre.json"/>
        <source>Cost centres</source>
        <translation>Centres de coûts</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_agreement.json"/>
        <source>Count at anniversary</source>
        <translation>Compte à l’anniversaire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Counted by</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_transaction.json"/>
        <source>Counterpart</source>
        <translation>Autre partie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Countersigned</source>
        <translation>Contresigné</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Countersigned by</source>
        <translation>Contresigné par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Counting ended on</source>
        <translation>Comptage achevé le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/site.json"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Counts</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <location filename="../../schema/classes/virtual_machine.json"/>
        <source>Crashed</source>
        <translation>Planté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>Criticality</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_transaction.json"/>
        <source>Cross-charge</source>
        <translation>Refacturation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/document.json"/>
        <source>Current</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Custodian</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Custody</source>
        <translation>Garde</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Custody movement</source>
        <translation>Mouvement de garde</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Custody movements</source>
        <translation>Mouvements de garde</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Data class</source>
        <translation>Classe de données</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Data impact assurance level</source>
        <translation>Niveau d’assurance d’impact sur les données</translation>
    </message>
    <message>
        <location filename="../../schema/classes/data_incident.json"/>
        <source>Data incident</source>
        <translation>Incident de données</translation>
    </message>
    <message>
        <location filename="../../schema/classes/data_incident.json"/>
        <source>Data incidents</source>
        <translation>Incidents de données</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Data-bearing media</source>
        <translation>Supports de données</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Data-bearing medium</source>
        <translation>Support de données</translation>
    </message>
    <message>
        <location filename="../../schema/classes/database.json"/>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <location filename="../../schema/classes/database.json"/>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Deb</source>
        <translation>deb</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Decide</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../schema/classes/data_incident.json"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Decision on a finding</source>
        <translation>Décision sur un constat</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Decisions on findings</source>
        <translation>Décisions sur des constats</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Declared by</source>
        <translation>Déclaré par</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Degausser rated for it</source>
        <translation>Démagnétiseur adapté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/virtual_machine.json"/>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Denied</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Departed</source>
        <translation>Parti</translation>
    </message>
    <message>
        <location filename="../../schema/classes/department.json"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../schema/classes/department.json"/>
        <source>Departments</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../schema/classes/desktop.json"/>
        <source>Desktop</source>
        <translation>Ordinateur de bureau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/desktop.json"/>
        <source>Desktops</source>
        <translation>Ordinateurs de bureau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Destroy</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Destroyed</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_exclusion.json"/>
        <source>Developer</source>
        <translation>Développement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/service_item.json"/>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_allocation.json"/>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <location filename="../../schema/classes/monitor.json"/>
        <source>Diagonal</source>
        <translation>Diagonale</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier_assurance.json"/>
        <source>Dial</source>
        <translation>Niveau d’assurance</translation>
    </message>
    <message>
        <location filename="../../schema/classes/waste_document.json"/>
        <source>Digital tracking number</source>
        <translation>Numéro de suivi numérique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Discovery error</source>
        <translation>Erreur de découverte</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Disk encryption</source>
        <translation>Chiffrement du disque</translation>
    </message>
    <message>
        <location filename="../../src/model/attribute_catalogue.cpp"/>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Disposal</source>
        <translation>Élimination</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Disposal container</source>
        <translation>Conteneur de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Disposal containers</source>
        <translation>Conteneurs de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Disposal exception</source>
        <translation>Écart de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Disposal exceptions</source>
        <translation>Écarts de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Disposal line</source>
        <translation>Ligne de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Disposal lines</source>
        <translation>Lignes de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Disposal order</source>
        <translation>Ordre de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Disposal orders</source>
        <translation>Ordres de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_record.json"/>
        <source>Disposal record</source>
        <translation>Enregistrement de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_record.json"/>
        <source>Disposal records</source>
        <translation>Enregistrements de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Disposal tag</source>
        <translation>Étiquette de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Dispose</source>
        <translation>Élimination</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Disposed</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Disposed on</source>
        <translation>Éliminé le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Disposition</source>
        <translation>Sort</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Docking station</source>
        <translation>Station d’accueil</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../schema/classes/document.json"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Domain or workgroup</source>
        <translation>Domaine ou groupe de travail</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Donated</source>
        <translation>Donné</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_exclusion.json"/>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <location filename="../../schema/classes/organisation.json"/>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_transaction.json"/>
        <source>Effective on</source>
        <translation>Effectif le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Emmc</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Employee number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Emptied</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Encrypted by</source>
        <translation>Chiffré par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Encrypted since first use</source>
        <translation>Chiffré depuis la première utilisation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>End of active support</source>
        <translation>Fin du support actif</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>End of extended support</source>
        <translation>Fin du support étendu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>End of life</source>
        <translation>Fin de vie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>End of sale</source>
        <translation>Fin de commercialisation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>End of security support</source>
        <translation>Fin du support de sécurité</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>End of support</source>
        <translation>Fin du support</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Ended, as claimed</source>
        <translation>Fin, selon l’outil</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Ends on</source>
        <translation>Finit le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/database.json"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Entered late because</source>
        <translation>Saisi tardivement parce que</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Enterprise</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Entitled</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/service_item.json"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Erase</source>
        <translation>Assainissement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Erasure confirmed by the device management</source>
        <translation>Effacement confirmé par la gestion des appareils</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Evidence of sanitisation</source>
        <translation>Preuve d’assainissement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Exceptions</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Exe</source>
        <translation>exe</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Expected life</source>
        <translation>Durée de vie prévue</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/waste_document.json"/>
        <source>Export notification</source>
        <translation>Notification d’exportation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Export papers</source>
        <translation>Documents d’exportation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Extended support has ended</source>
        <translation>Support étendu terminé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <location filename="../../schema/classes/multifunction_device.json"/>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_report.json"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../schema/classes/waste_document.json"/>
        <source>Filed</source>
        <translation>Classé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Filling</source>
        <translation>En remplissage</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <location filename="../../schema/classes/firewall.json"/>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Firewall enabled</source>
        <translation>Pare-feu actif</translation>
    </message>
    <message>
        <location filename="../../schema/classes/firewall.json"/>
        <source>Firewalls</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Firmware asset tag</source>
        <translation>Numéro d’inventaire du micrologiciel</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Firmware date</source>
        <translation>Date du micrologiciel</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Firmware vendor</source>
        <translation>Éditeur du micrologiciel</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Firmware version</source>
        <translation>Version du micrologiciel</translation>
    </message>
    <message>
        <location filename="../../schema/classes/unmanaged_device.json"/>
        <source>First seen</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <location filename="../../schema/classes/room.json"/>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Floppy</source>
        <translation>Disquette</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_measure.json"/>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_exclusion.json"/>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Freeware</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>From place</source>
        <translation>Du lieu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>Full depth</source>
        <translation>Pleine profondeur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>G1</source>
        <translation>G1</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>G2</source>
        <translation>G2</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>G3</source>
        <translation>G3</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>G4</source>
        <translation>G4</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Genesis</source>
        <translation>Ouverture du registre</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Gift</source>
        <translation>Don</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Grace</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Grade</source>
        <translation>Degré</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Gross weight</source>
        <translation>Poids brut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Hdd</source>
        <translation>Disque dur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Headset</source>
        <translation>Casque</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Hidden areas</source>
        <translation>Zones cachées</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_agreement.json"/>
        <source>Highest in period</source>
        <translation>Maximum de la période</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Hold</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <location filename="../../schema/classes/value_lock.json"/>
        <source>Holds</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/home_site.json"/>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Home address</source>
        <translation>Adresse personnelle</translation>
    </message>
    <message>
        <location filename="../../schema/classes/site.json"/>
        <source>Home of one person</source>
        <translation>Domicile d’une personne</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Home worker</source>
        <translation>Télétravailleur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/home_site.json"/>
        <source>Homes</source>
        <translation>Domiciles</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hypervisor.json"/>
        <source>Hypervisor</source>
        <translation>Hyperviseur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hypervisor.json"/>
        <source>Hypervisor product</source>
        <translation>Produit de l’hyperviseur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hypervisor.json"/>
        <source>Hypervisors</source>
        <translation>Hyperviseurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/mobile_phone.json"/>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <location filename="../../schema/classes/unmanaged_device.json"/>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <location filename="../../src/model/attribute_catalogue.cpp"/>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../schema/classes/unmanaged_device.json"/>
        <source>Identified</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>Implemented</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>Implemented on</source>
        <translation>Réalisé le</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Imported by</source>
        <translation>Importé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>In build</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>In house</source>
        <translation>Interne</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>In repair</source>
        <translation>En réparation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>In test</source>
        <translation>En test</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>In transit</source>
        <translation>En transit</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Info</source>
        <translation>Information</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Init</source>
        <translation>Création</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_transaction.json"/>
        <source>Initial</source>
        <translation>Initiale</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/circuit.json"/>
        <source>Installed on</source>
        <translation>Installé le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Installer</source>
        <translation>Programme d’installation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier_assurance.json"/>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Inventory tag</source>
        <translation>Étiquette d’inventaire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <location filename="../../schema/classes/document.json"/>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Items expected</source>
        <translation>Éléments attendus</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Items in scope</source>
        <translation>Éléments concernés</translation>
    </message>
    <message>
        <location filename="../../schema/classes/job_role.json"/>
        <source>Job role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../../schema/classes/job_role.json"/>
        <source>Job roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Job title</source>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_case.json"/>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Key never leaves the device</source>
        <translation>La clé ne quitte jamais l’appareil</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Kind of finding</source>
        <translation>Sorte de constat</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_exemption.json"/>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_report.json"/>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/laptop.json"/>
        <source>Laptop</source>
        <translation>Portable</translation>
    </message>
    <message>
        <location filename="../../schema/classes/laptop.json"/>
        <source>Laptops</source>
        <translation>Portables</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Last boot</source>
        <translation>Dernier démarrage</translation>
    </message>
    <message>
        <location filename="../../src/model/attribute_catalogue.cpp"/>
        <source>Last inventory</source>
        <translation>Dernier inventaire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Last patch</source>
        <translation>Dernier correctif</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Last stocktake</source>
        <translation>Dernier récolement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_case.json"/>
        <source>Last used on</source>
        <translation>Dernier usage le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Last user</source>
        <translation>Dernier utilisateur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Latest release</source>
        <translation>Dernière parution</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Latest release on</source>
        <translation>Dernière parution le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Latest version</source>
        <translation>Dernière version</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Lease</source>
        <translation>Location</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Lease return</source>
        <translation>Retour de location</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_exemption.json"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Leaver</source>
        <translation>Partant</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Leaves on</source>
        <translation>Part le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Leaves the country</source>
        <translation>Quitte le pays</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_agreement.json"/>
        <source>Legal entity</source>
        <translation>Entité juridique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_hold.json"/>
        <source>Legal hold</source>
        <translation>Gel juridique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_hold.json"/>
        <source>Legal holds</source>
        <translation>Gels juridiques</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Lending rate</source>
        <translation>Tarif de prêt</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Level reached</source>
        <translation>Niveau atteint</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Level required</source>
        <translation>Niveau requis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_agreement.json"/>
        <source>Licence agreement</source>
        <translation>Contrat de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_agreement.json"/>
        <source>Licence agreements</source>
        <translation>Contrats de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_allocation.json"/>
        <source>Licence allocation</source>
        <translation>Attribution de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_allocation.json"/>
        <source>Licence allocations</source>
        <translation>Attributions de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_exclusion.json"/>
        <source>Licence exclusion</source>
        <translation>Exclusion de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_exclusion.json"/>
        <source>Licence exclusions</source>
        <translation>Exclusions de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_measure.json"/>
        <source>Licence measure</source>
        <translation>Mesure de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_measure.json"/>
        <source>Licence measures</source>
        <translation>Mesures de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Licence rules</source>
        <translation>Règles de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Licence statement</source>
        <translation>Déclaration de licences</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Licence statements</source>
        <translation>Déclarations de licences</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_transaction.json"/>
        <source>Licence transaction</source>
        <translation>Mouvement de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_transaction.json"/>
        <source>Licence transactions</source>
        <translation>Mouvements de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Licensed to</source>
        <translation>Licencié à</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Licensed to (e-mail)</source>
        <translation>Licencié à (courriel)</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Licensing</source>
        <translation>Type de licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/value_lock.json"/>
        <source>Lifted</source>
        <translation>Levé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../../schema/classes/waste_document.json"/>
        <source>List of Waste codes</source>
        <translation>Codes de la liste des déchets</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Live</source>
        <translation>En production</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../schema/classes/location.json"/>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Location as reported</source>
        <translation>Emplacement signalé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/location.json"/>
        <source>Locations</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../../schema/classes/value_lock.json"/>
        <source>Locked by</source>
        <translation>Verrouillé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Locked to</source>
        <translation>Liée à</translation>
    </message>
    <message>
        <location filename="../../schema/classes/value_lock.json"/>
        <source>Locked value</source>
        <translation>Valeur verrouillée</translation>
    </message>
    <message>
        <location filename="../../schema/classes/value_lock.json"/>
        <source>Locked values</source>
        <translation>Valeurs verrouillées</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Long-term support</source>
        <translation>Support à long terme</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Long-term support from</source>
        <translation>Support à long terme depuis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Look</source>
        <translation>Aller voir</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <location filename="../../schema/classes/unmanaged_device.json"/>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Maintained</source>
        <translation>Maintenu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Maintains</source>
        <translation>Maintient</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Maintenance from</source>
        <translation>Maintenance du</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Maintenance until</source>
        <translation>Maintenance jusqu’au</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Maker's stock number</source>
        <translation>Référence du fabricant</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network_device.json"/>
        <source>Management address</source>
        <translation>Adresse d’administration</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../schema/classes/monitor.json"/>
        <source>Manufactured on</source>
        <translation>Fabriqué le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <location filename="../../schema/classes/manufacturer.json"/>
        <source>Manufacturers</source>
        <translation>Fabricants</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Market segment</source>
        <translation>Segment de marché</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Match</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_report.json"/>
        <source>Matched</source>
        <translation>Concordants</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>May be lent</source>
        <translation>Peut être prêtée</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_allocation.json"/>
        <source>May not move until</source>
        <translation>Ne peut bouger avant le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_measure.json"/>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/standard_configuration.json"/>
        <source>Memory at least</source>
        <translation>Mémoire minimale</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Memory card</source>
        <translation>Carte mémoire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Memory fitted</source>
        <translation>Mémoire installée</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Memory slots</source>
        <translation>Emplacements mémoire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Mfp disk</source>
        <translation>Disque de multifonction</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Mfp flash</source>
        <translation>Mémoire flash de multifonction</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Mis scan</source>
        <translation>Erreur de lecture</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <location filename="../../schema/classes/mobile_phone.json"/>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <location filename="../../schema/classes/mobile_phone.json"/>
        <source>Mobile phones</source>
        <translation>Téléphones mobiles</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Model as read</source>
        <translation>Modèle lu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Model number</source>
        <translation>Numéro de modèle</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../schema/classes/monitor.json"/>
        <source>Monitor</source>
        <translation>Écran</translation>
    </message>
    <message>
        <location filename="../../schema/classes/monitor.json"/>
        <source>Monitors</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Moved to</source>
        <translation>Déplacé vers</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Msi</source>
        <translation>msi</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Msix</source>
        <translation>msix</translation>
    </message>
    <message>
        <location filename="../../schema/classes/multifunction_device.json"/>
        <source>Multifunction device</source>
        <translation>Multifonction</translation>
    </message>
    <message>
        <location filename="../../schema/classes/multifunction_device.json"/>
        <source>Multifunction devices</source>
        <translation>Multifonctions</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Named user plus</source>
        <translation>Utilisateur nommé plus</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Native capacity</source>
        <translation>Capacité native</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Needs a licence of</source>
        <translation>Exige une licence de</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network.json"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network_appliance.json"/>
        <source>Network appliance</source>
        <translation>Boîtier réseau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network_appliance.json"/>
        <source>Network appliances</source>
        <translation>Boîtiers réseau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Network attached</source>
        <translation>En réseau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network_device.json"/>
        <source>Network device</source>
        <translation>Équipement réseau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network_device.json"/>
        <source>Network devices</source>
        <translation>Équipements réseau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Network flash</source>
        <translation>Mémoire flash de réseau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network.json"/>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Never run</source>
        <translation>Jamais exécuté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_agreement.json"/>
        <source>Next true-up on</source>
        <translation>Prochaine régularisation le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Node locked</source>
        <translation>Liée au poste</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Not to be reassigned until</source>
        <translation>Non réaffectable avant le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Not waste</source>
        <translation>Pas un déchet</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_agreement.json"/>
        <source>Notice by</source>
        <translation>Préavis le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_case.json"/>
        <source>Notified</source>
        <translation>Averti</translation>
    </message>
    <message>
        <location filename="../../schema/classes/data_incident.json"/>
        <source>Notify by</source>
        <translation>Notifier avant le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier_assurance.json"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Number in its work pack</source>
        <translation>Numéro dans son lot</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network_device.json"/>
        <source>Number in the stack</source>
        <translation>Numéro dans la pile</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Nvme</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Nvram</source>
        <translation>Mémoire non volatile</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_case.json"/>
        <source>Objected</source>
        <translation>Objection</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_case.json"/>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Oem</source>
        <translation>OEM</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>On loan</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>On order</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Only at sites</source>
        <translation>Seulement aux sites</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Only for organisations</source>
        <translation>Seulement pour les organisations</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Open source</source>
        <translation>Open source</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/site.json"/>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Operating system build</source>
        <translation>Build du système</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Operating system edition</source>
        <translation>Édition du système</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Operating system installed on</source>
        <translation>Système installé le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Operating system version</source>
        <translation>Version du système</translation>
    </message>
    <message>
        <location filename="../../src/model/attribute_catalogue.cpp"/>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Operation of the register</source>
        <translation>Opération du registre</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Optical</source>
        <translation>Optique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Optimal</source>
        <translation>Optimal</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <location filename="../../schema/classes/cost_centre.json"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Organisation measure</source>
        <translation>Mesure d’organisation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/organisation.json"/>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Other part sanitised</source>
        <translation>Autre partie assainie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Other serial numbers</source>
        <translation>Autres numéros de série</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Other service</source>
        <translation>Autre service</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Our clerical</source>
        <translation>Notre erreur de saisie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Out of scope</source>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../../schema/classes/power_device.json"/>
        <source>Outlets</source>
        <translation>Prises</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Outside recycling</source>
        <translation>Recyclage à l’extérieur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Outside reuse</source>
        <translation>Réemploi à l’extérieur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Overridden</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <location filename="../../src/model/attribute_catalogue.cpp"/>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Package id</source>
        <translation>Identifiant du paquet</translation>
    </message>
    <message>
        <location filename="../../schema/classes/printer.json"/>
        <source>Pages printed</source>
        <translation>Pages imprimées</translation>
    </message>
    <message>
        <location filename="../../schema/classes/multifunction_device.json"/>
        <source>Pages scanned</source>
        <translation>Pages numérisées</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <location filename="../../schema/classes/printer.json"/>
        <source>Parallel</source>
        <translation>Parallèle</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>Part number</source>
        <translation>Référence de pièce</translation>
    </message>
    <message>
        <location filename="../../schema/classes/organisation.json"/>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>Part of a chassis</source>
        <translation>Dans un châssis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Particle class</source>
        <translation>Classe de particules</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Particle size</source>
        <translation>Taille des particules</translation>
    </message>
    <message>
        <location filename="../../schema/classes/partner.json"/>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/partner.json"/>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Parts</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Party</source>
        <translation>Partie contractante</translation>
    </message>
    <message>
        <location filename="../../schema/classes/virtual_machine.json"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Per core</source>
        <translation>Par cœur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Per device</source>
        <translation>Par appareil</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Per installation</source>
        <translation>Par installation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Per instance</source>
        <translation>Par instance</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Per processor</source>
        <translation>Par processeur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Per user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Per virtual core</source>
        <translation>Par cœur virtuel</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Peripheral</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Peripherals</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier_assurance.json"/>
        <source>Permit</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/waste_document.json"/>
        <source>Permit of the receiving site</source>
        <translation>Autorisation du site de réception</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_allocation.json"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../schema/classes/power_feed.json"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Phone tablet</source>
        <translation>Téléphone ou tablette</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Pilot</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_hold.json"/>
        <source>Placed</source>
        <translation>Posé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_hold.json"/>
        <source>Placed by</source>
        <translation>Posé par</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Pointing device</source>
        <translation>Dispositif de pointage</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Pool</source>
        <translation>Parc partagé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="../../schema/classes/home_site.json"/>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <location filename="../../schema/classes/power_device.json"/>
        <source>Power device</source>
        <translation>Équipement électrique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/power_device.json"/>
        <source>Power devices</source>
        <translation>Équipements électriques</translation>
    </message>
    <message>
        <location filename="../../schema/classes/pdu.json"/>
        <source>Power distribution unit</source>
        <translation>Bandeau de prises</translation>
    </message>
    <message>
        <location filename="../../schema/classes/pdu.json"/>
        <source>Power distribution units</source>
        <translation>Bandeaux de prises</translation>
    </message>
    <message>
        <location filename="../../schema/classes/power_feed.json"/>
        <source>Power feed</source>
        <translation>Alimentation électrique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/power_feed.json"/>
        <source>Power feeds</source>
        <translation>Alimentations électriques</translation>
    </message>
    <message>
        <location filename="../../schema/classes/power_panel.json"/>
        <source>Power panel</source>
        <translation>Tableau électrique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/power_panel.json"/>
        <source>Power panels</source>
        <translation>Tableaux électriques</translation>
    </message>
    <message>
        <location filename="../../schema/classes/virtual_machine.json"/>
        <source>Power state</source>
        <translation>État d’alimentation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Prepared by</source>
        <translation>Préparée par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Prepared on</source>
        <translation>Préparée le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Price of a unit</source>
        <translation>Prix d’une unité</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Primary code</source>
        <translation>Code principal</translation>
    </message>
    <message>
        <location filename="../../schema/classes/printer.json"/>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <location filename="../../schema/classes/printer.json"/>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Processor speed</source>
        <translation>Fréquence du processeur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supported_system.json"/>
        <source>Product as written</source>
        <translation>Produit tel qu’écrit</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Product key (masked)</source>
        <translation>Clé de produit (masquée)</translation>
    </message>
    <message>
        <location filename="../../schema/classes/service_item.json"/>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_agreement.json"/>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_exemption.json"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/circuit.json"/>
        <source>Provider</source>
        <translation>Fournisseur d’accès</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_agreement.json"/>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Publishers</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Purchased on</source>
        <translation>Acheté le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message>
        <location filename="../../schema/classes/assistive_equipment.json"/>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <location filename="../../schema/classes/rack.json"/>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Rack position</source>
        <translation>Position dans la baie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/rack.json"/>
        <source>Racks</source>
        <translation>Baies</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Raised</source>
        <translation>Soulevé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Raised by</source>
        <translation>Soulevé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Raised on</source>
        <translation>Soulevé le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/power_device.json"/>
        <source>Rated power</source>
        <translation>Puissance nominale</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Reassignable</source>
        <translation>Réattribuable</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_report.json"/>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_case.json"/>
        <source>Reclaim case</source>
        <translation>Dossier de récupération</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_case.json"/>
        <source>Reclaim cases</source>
        <translation>Dossiers de récupération</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_exemption.json"/>
        <source>Reclaim exemption</source>
        <translation>Dispense de récupération</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_exemption.json"/>
        <source>Reclaim exemptions</source>
        <translation>Dispenses de récupération</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Recognise</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Reconciled</source>
        <translation>Rapproché</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Reconciled by</source>
        <translation>Rapproché par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Reconciled on</source>
        <translation>Rapproché le</translation>
    </message>
    <message>
        <location filename="../../src/model/attribute_catalogue.cpp"/>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../schema/classes/business_service.json"/>
        <source>Recovery point objective</source>
        <translation>Perte de données maximale</translation>
    </message>
    <message>
        <location filename="../../schema/classes/business_service.json"/>
        <source>Recovery time objective</source>
        <translation>Délai de reprise</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Recycled</source>
        <translation>Recyclé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_case.json"/>
        <source>Redistributed to</source>
        <translation>Redistribué à</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/unmanaged_device.json"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Relate</source>
        <translation>Relation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Released by</source>
        <translation>Libéré par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Released on</source>
        <translation>Paru le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_record.json"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_case.json"/>
        <source>Removed on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Reopening</source>
        <translation>Réouverture</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Report due</source>
        <translation>Rapport attendu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Report received</source>
        <translation>Rapport reçu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>Requested by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Resolved by</source>
        <translation>Résolu par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Resolved on</source>
        <translation>Résolu le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Result as read</source>
        <translation>Résultat lu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Retail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_exemption.json"/>
        <source>Retention</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Retire</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Retired by</source>
        <translation>Retiré par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_transaction.json"/>
        <source>Retirement</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Return due on</source>
        <translation>À rendre le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/assistive_equipment.json"/>
        <source>Review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Reviewed and signed by</source>
        <translation>Revue et signée par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_exemption.json"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Room</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <location filename="../../schema/classes/room.json"/>
        <source>Rooms</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <location filename="../../schema/classes/router.json"/>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/router.json"/>
        <source>Routers</source>
        <translation>Routeurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_report.json"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <location filename="../../schema/classes/ups.json"/>
        <source>Run time</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/virtual_machine.json"/>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network_device.json"/>
        <source>Running since</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_report.json"/>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>SHA-256 of the inputs</source>
        <translation>SHA-256 des données</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 du dossier</translation>
    </message>
    <message>
        <location filename="../../schema/classes/mobile_phone.json"/>
        <source>SIM serial</source>
        <translation>Série de la SIM</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Same service</source>
        <translation>Même service</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Same-as</source>
        <translation>Le même que</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Sample size</source>
        <translation>Taille de l’échantillon</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Sanitisation</source>
        <translation>Assainissement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Sanitised by</source>
        <translation>Assaini par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Sanitised on</source>
        <translation>Assaini le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Scanned</source>
        <translation>Scanné</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Scanner</source>
        <translation>Numériseur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <location filename="../../schema/classes/package.json"/>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Seal</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Seal as found</source>
        <translation>Scellé constaté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Sealed by</source>
        <translation>Scellé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Seals read</source>
        <translation>Scellés lus</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_exemption.json"/>
        <source>Seasonal</source>
        <translation>Saisonnier</translation>
    </message>
    <message>
        <location filename="../../schema/classes/stock_room.json"/>
        <source>Secure</source>
        <translation>Sécurisé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Secure boot</source>
        <translation>Démarrage sécurisé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/security_seal.json"/>
        <source>Security seal</source>
        <translation>Scellé de sécurité</translation>
    </message>
    <message>
        <location filename="../../schema/classes/security_seal.json"/>
        <source>Security seals</source>
        <translation>Scellés de sécurité</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Security support has ended</source>
        <translation>Support de sécurité terminé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Sed</source>
        <translation>Disque à chiffrement intégré</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Seed of the sample</source>
        <translation>Graine de l’échantillon</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Seen at</source>
        <translation>Vu à</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Self-encrypting</source>
        <translation>Autochiffrant</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Serial number as read</source>
        <translation>Numéro de série lu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Serial number as reported</source>
        <translation>Numéro de série signalé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Serial number as seen</source>
        <translation>Numéro de série vu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/server.json"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/server.json"/>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../schema/classes/service_item.json"/>
        <source>Service component</source>
        <translation>Composant de service</translation>
    </message>
    <message>
        <location filename="../../schema/classes/service_item.json"/>
        <source>Service components</source>
        <translation>Composants de service</translation>
    </message>
    <message>
        <location filename="../../schema/classes/business_service.json"/>
        <source>Service hours</source>
        <translation>Heures de service</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Service pack or revision</source>
        <translation>Service pack ou révision</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Shortfall</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../../schema/classes/virtual_machine.json"/>
        <source>Shut down</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="../../schema/classes/site.json"/>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <location filename="../../schema/classes/database.json"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>Slug</source>
        <translation>Identifiant court</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <location filename="../../src/model/attribute_catalogue.cpp"/>
        <source>Software entries</source>
        <translation>Entrées de logiciels</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Software product</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Software products</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Software version</source>
        <translation>Version de logiciel</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Software versions</source>
        <translation>Versions de logiciels</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Solver status</source>
        <translation>État du calcul</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_measure.json"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Split</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Ssd</source>
        <translation>SSD</translation>
    </message>
    <message>
        <location filename="../../schema/classes/standard_configuration.json"/>
        <source>Standard configuration</source>
        <translation>Configuration type</translation>
    </message>
    <message>
        <location filename="../../schema/classes/standard_configuration.json"/>
        <source>Standard configurations</source>
        <translation>Configurations types</translation>
    </message>
    <message>
        <location filename="../../schema/classes/model.json"/>
        <source>Standard life</source>
        <translation>Durée de vie normale</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_exclusion.json"/>
        <source>Standby</source>
        <translation>Secours</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Started, as claimed</source>
        <translation>Début, selon l’outil</translation>
    </message>
    <message>
        <location filename="../../schema/classes/person.json"/>
        <source>Starter</source>
        <translation>Arrivant</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Starts on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Statement of</source>
        <translation>Déclaration de</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <location filename="../../schema/classes/stock_room.json"/>
        <source>Stock room</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <location filename="../../schema/classes/stock_room.json"/>
        <source>Stock rooms</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Stocktake</source>
        <translation>Récolement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Stolen</source>
        <translation>Volé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/mobile_phone.json"/>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <location filename="../../schema/classes/storage_system.json"/>
        <source>Storage system</source>
        <translation>Système de stockage</translation>
    </message>
    <message>
        <location filename="../../schema/classes/storage_system.json"/>
        <source>Storage systems</source>
        <translation>Systèmes de stockage</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Stored at</source>
        <translation>Stocké à</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Stored since</source>
        <translation>Stocké depuis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Strength of the key</source>
        <translation>Force de la clé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier_assurance.json"/>
        <source>Sub processor</source>
        <translation>Sous-traitant ultérieur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Suite of</source>
        <translation>Suite de</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Suite of one version</source>
        <translation>Suite d’une seule version</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Sunsetting</source>
        <translation>En extinction</translation>
    </message>
    <message>
        <location filename="../../schema/classes/document.json"/>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier_assurance.json"/>
        <source>Supplier assurance</source>
        <translation>Assurance du fournisseur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier_assurance.json"/>
        <source>Supplier assurances</source>
        <translation>Assurances des fournisseurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier.json"/>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Supply</source>
        <translation>Fourniture</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier.json"/>
        <source>Support e-mail</source>
        <translation>Courriel du support</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier.json"/>
        <source>Support telephone</source>
        <translation>Téléphone du support</translation>
    </message>
    <message>
        <location filename="../../schema/classes/manufacturer.json"/>
        <source>Support web site</source>
        <translation>Site du support</translation>
    </message>
    <message>
        <location filename="../../schema/classes/service_item.json"/>
        <source>Supported by</source>
        <translation>Pris en charge par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supported_system.json"/>
        <source>Supported system</source>
        <translation>Système pris en charge</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supported_system.json"/>
        <source>Supported systems</source>
        <translation>Systèmes pris en charge</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Supporting</source>
        <translation>À l’appui</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Surplus</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <location filename="../../schema/classes/virtual_machine.json"/>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Swap</source>
        <translation>Échange</translation>
    </message>
    <message>
        <location filename="../../schema/classes/switch.json"/>
        <source>Switch</source>
        <translation>Commutateur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/switch.json"/>
        <source>Switches</source>
        <translation>Commutateurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network_device.json"/>
        <source>System description</source>
        <translation>Description du système</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network_device.json"/>
        <source>System object id</source>
        <translation>Identifiant d’objet système</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>TPM version</source>
        <translation>Version du TPM</translation>
    </message>
    <message>
        <location filename="../../schema/classes/tablet.json"/>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <location filename="../../schema/classes/tablet.json"/>
        <source>Tablets</source>
        <translation>Tablettes</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Tape</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Telecommunications</source>
        <translation>Télécommunications</translation>
    </message>
    <message>
        <location filename="../../schema/classes/home_site.json"/>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../schema/classes/mobile_phone.json"/>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../schema/classes/contract.json"/>
        <source>Terminated</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <location filename="../../schema/classes/service_item.json"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Theft suspected</source>
        <translation>Vol soupçonné</translation>
    </message>
    <message>
        <location filename="../../schema/classes/thin_client.json"/>
        <source>Thin client</source>
        <translation>Client léger</translation>
    </message>
    <message>
        <location filename="../../schema/classes/thin_client.json"/>
        <source>Thin clients</source>
        <translation>Clients légers</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Thing</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Things</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <location filename="../../schema/classes/reclaim_case.json"/>
        <source>Title stays with</source>
        <translation>La propriété reste à</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_transaction.json"/>
        <source>To licence</source>
        <translation>Vers la licence</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>To place</source>
        <translation>Vers le lieu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_exception.json"/>
        <source>Tool fault</source>
        <translation>Défaut de l’outil</translation>
    </message>
    <message>
        <location filename="../../schema/classes/home_site.json"/>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <location filename="../../schema/classes/service_item.json"/>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/asset.json"/>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Transfer document</source>
        <translation>Document de transfert</translation>
    </message>
    <message>
        <location filename="../../schema/classes/waste_document.json"/>
        <source>Transfer note</source>
        <translation>Bordereau de transfert</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Transferable</source>
        <translation>Cessible</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Transferred out</source>
        <translation>Transféré à l’extérieur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/waste_document.json"/>
        <source>Treatment facility</source>
        <translation>Installation de traitement</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Triaged</source>
        <translation>Trié</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_exclusion.json"/>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_agreement.json"/>
        <source>True-up</source>
        <translation>Régularisation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/printer.json"/>
        <source>Two-sided</source>
        <translation>Recto verso</translation>
    </message>
    <message>
        <location filename="../../schema/classes/circuit.json"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <location filename="../../schema/classes/ups.json"/>
        <source>UPS</source>
        <translation>Onduleur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/ups.json"/>
        <source>UPSs</source>
        <translation>Onduleurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Unbound</source>
        <translation>Non rattaché</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <location filename="../../schema/classes/hardware.json"/>
        <source>Under evaluation</source>
        <translation>En évaluation</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_allocation.json"/>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Unlimited</source>
        <translation>Illimitée</translation>
    </message>
    <message>
        <location filename="../../schema/classes/unmanaged_device.json"/>
        <source>Unmanaged device</source>
        <translation>Appareil non géré</translation>
    </message>
    <message>
        <location filename="../../schema/classes/unmanaged_device.json"/>
        <source>Unmanaged devices</source>
        <translation>Appareils non gérés</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_version.json"/>
        <source>Unsupported</source>
        <translation>Sans support</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Unused after</source>
        <translation>Inutilisé après</translation>
    </message>
    <message>
        <location filename="../../schema/classes/software_product.json"/>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_transaction.json"/>
        <source>Upgrade</source>
        <translation>Mise à niveau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Upgrades</source>
        <translation>Met à niveau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/printer.json"/>
        <source>Usb</source>
        <translation>USB</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Usb stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <location filename="../../schema/classes/storage_system.json"/>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <location filename="../../schema/classes/network.json"/>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier_assurance.json"/>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <location filename="../../schema/classes/supplier_assurance.json"/>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>Validated module</source>
        <translation>Module validé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../schema/classes/value_lock.json"/>
        <source>Value before</source>
        <translation>Valeur avant</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Value of a unit</source>
        <translation>Valeur d’une unité</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Value waived</source>
        <translation>Valeur non attendue</translation>
    </message>
    <message>
        <location filename="../../schema/classes/value_lock.json"/>
        <source>Value while it holds</source>
        <translation>Valeur pendant qu’il vaut</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_order.json"/>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <location filename="../../schema/classes/unmanaged_device.json"/>
        <source>Vendor of the network card</source>
        <translation>Fabricant de la carte réseau</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence_statement.json"/>
        <source>Version before</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <location filename="../../schema/classes/sanitisation_evidence.json"/>
        <source>Version of the tool</source>
        <translation>Version de l’outil</translation>
    </message>
    <message>
        <location filename="../../schema/0001_register.sql"/>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <location filename="../../schema/classes/virtual_machine.json"/>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <location filename="../../schema/classes/virtual_machine.json"/>
        <source>Virtual machines</source>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <location filename="../../schema/classes/computer.json"/>
        <source>Virtualisation</source>
        <translation>Virtualisation</translation>
    </message>
    <message>
        <location filename="../../schema/classes/application.json"/>
        <source>Vital</source>
        <translation>Vital</translation>
    </message>
    <message>
        <location filename="../../schema/classes/power_feed.json"/>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <location filename="../../schema/classes/licence.json"/>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Warranty return</source>
        <translation>Retour sous garantie</translation>
    </message>
    <message>
        <location filename="../../schema/classes/item.json"/>
        <source>Warranty until</source>
        <translation>Garantie jusqu’au</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Waste</source>
        <translation>Déchet</translation>
    </message>
    <message>
        <location filename="../../schema/classes/waste_document.json"/>
        <source>Waste document</source>
        <translation>Document de déchets</translation>
    </message>
    <message>
        <location filename="../../schema/classes/waste_document.json"/>
        <source>Waste documents</source>
        <translation>Documents de déchets</translation>
    </message>
    <message>
        <location filename="../../schema/classes/organisation.json"/>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <location filename="../../schema/classes/web_site.json"/>
        <source>Web sites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_container.json"/>
        <source>Weight as received</source>
        <translation>Poids à la réception</translation>
    </message>
    <message>
        <location filename="../../schema/classes/disposal_line.json"/>
        <source>Weight as reported</source>
        <translation>Poids signalé</translation>
    </message>
    <message>
        <location filename="../../schema/classes/change_request.json"/>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <location filename="../../schema/classes/bay_record.json"/>
        <source>Where it is now</source>
        <translation>Où il est maintenant</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_campaign.json"/>
        <source>Where they were expected</source>
        <translation>Où ils étaient attendus</translation>
    </message>
    <message>
        <location filename="../../schema/classes/peripheral.json"/>
        <source>Whiteboard</source>
        <translation>Tableau interactif</translation>
    </message>
    <message>
        <location filename="../../schema/classes/finding_decision.json"/>
        <source>Who looks</source>
        <translation>Qui va voir</translation>
    </message>
    <message>
        <location filename="../../schema/classes/printer.json"/>
        <source>Wireless</source>
        <translation>Sans fil</translation>
    </message>
    <message>
        <location filename="../../schema/classes/audit_count.json"/>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../schema/classes/custody_movement.json"/>
        <source>Witness of the late entry</source>
        <translation>Témoin de la saisie tardive</translation>
    </message>
    <message>
        <location filename="../../schema/classes/medium.json"/>
        <source>World wide name</source>
        <translation>Nom mondial (WWN)</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/administers.json"/>
        <source>administers</source>
        <translation>administre</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/owned_by_role.json"/>
        <source>answers for</source>
        <translation>répond de</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/backs_up.json"/>
        <source>backs up</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/deployed_on.json"/>
        <source>carries</source>
        <translation>achemine</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/changes.json"/>
        <source>changes</source>
        <translation>modifie</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/connects_to.json"/>
        <source>connects to</source>
        <translation>se connecte à</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/installed_in.json"/>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/delivers.json"/>
        <source>delivers</source>
        <translation>rend</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/depends_on.json"/>
        <source>depends on</source>
        <translation>dépend de</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/documents.json"/>
        <source>documents</source>
        <translation>documente</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/works_for.json"/>
        <source>employs</source>
        <translation>emploie</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/follows.json"/>
        <source>follows</source>
        <translation>suit</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/reached_through.json"/>
        <source>gives access to</source>
        <translation>donne accès à</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/consumes.json"/>
        <source>gives data to</source>
        <translation>donne des données à</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/governed_by.json"/>
        <source>governs</source>
        <translation>régit</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/assigned_licence.json"/>
        <source>has the licence</source>
        <translation>a la licence</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/member_of.json"/>
        <source>has the member</source>
        <translation>a pour membre</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/part_of.json"/>
        <source>has the part</source>
        <translation>a pour partie</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/hosted_on.json"/>
        <source>hosts</source>
        <translation>héberge</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/located_in.json"/>
        <source>houses</source>
        <translation>abrite</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/member_of.json"/>
        <source>is a member of</source>
        <translation>est membre de</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/administers.json"/>
        <source>is administered by</source>
        <translation>est administré par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/owned_by_role.json"/>
        <source>is answered for by</source>
        <translation>a pour répondant</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/backs_up.json"/>
        <source>is backed up by</source>
        <translation>est sauvegardé par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/changes.json"/>
        <source>is changed under</source>
        <translation>est modifié par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/delivers.json"/>
        <source>is delivered by</source>
        <translation>est rendu par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/deployed_on.json"/>
        <source>is deployed on</source>
        <translation>est déployé sur</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/documents.json"/>
        <source>is documented by</source>
        <translation>est documenté par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/follows.json"/>
        <source>is followed by</source>
        <translation>est suivi par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/governed_by.json"/>
        <source>is governed by</source>
        <translation>est régi par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/hosted_on.json"/>
        <source>is hosted on</source>
        <translation>est hébergé sur</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/installed_in.json"/>
        <source>is installed in</source>
        <translation>est installé dans</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/located_in.json"/>
        <source>is located in</source>
        <translation>se trouve dans</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/depends_on.json"/>
        <source>is needed by</source>
        <translation>est nécessaire à</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/part_of.json"/>
        <source>is part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/powered_by.json"/>
        <source>is powered by</source>
        <translation>est alimenté par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/provides.json"/>
        <source>is provided by</source>
        <translation>est fourni par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/reached_through.json"/>
        <source>is reached through</source>
        <translation>est joint par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/requires_software.json"/>
        <source>is required by</source>
        <translation>est exigé par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/stored_on.json"/>
        <source>is stored on</source>
        <translation>est stocké sur</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/successor_of.json"/>
        <source>is succeeded by</source>
        <translation>a pour successeur</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/supports.json"/>
        <source>is supported by</source>
        <translation>est pris en charge par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/assigned_licence.json"/>
        <source>is the licence of</source>
        <translation>est la licence de</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/successor_of.json"/>
        <source>is the successor of</source>
        <translation>est le successeur de</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/works_at.json"/>
        <source>is the workplace of</source>
        <translation>est le lieu de travail de</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/uses.json"/>
        <source>is used by</source>
        <translation>est utilisé par</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/powered_by.json"/>
        <source>powers</source>
        <translation>alimente</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/provides.json"/>
        <source>provides</source>
        <translation>fournit</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/requires_software.json"/>
        <source>requires</source>
        <translation>exige</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/runs_on.json"/>
        <source>runs</source>
        <translation>fait tourner</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/runs_on.json"/>
        <source>runs on</source>
        <translation>tourne sur</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/stored_on.json"/>
        <source>stores</source>
        <translation>stocke</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/supports.json"/>
        <source>supports</source>
        <translation>prend en charge</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/consumes.json"/>
        <source>takes data from</source>
        <translation>reçoit des données de</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/uses.json"/>
        <source>uses</source>
        <translation>utilise</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/works_at.json"/>
        <source>works at</source>
        <translation>travaille à</translation>
    </message>
    <message>
        <location filename="../../schema/relationships/works_for.json"/>
        <source>works for</source>
        <translation>travaille pour</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../../ui/theme/format.cpp"/>
        <source>%1 d ago</source>
        <translation>il y a %1 j</translation>
    </message>
    <message>
        <location filename="../../ui/theme/format.cpp"/>
        <source>bn</source>
        <translation>Md</translation>
    </message>
    <message>
        <location filename="../../ui/theme/format_parse.cpp"/>
        <source>d w m y</source>
        <translation>j s m a</translation>
    </message>
    <message>
        <location filename="../../ui/theme/format.cpp"/>
        <source>in %1 d</source>
        <translation>dans %1 j</translation>
    </message>
    <message>
        <location filename="../../ui/theme/format.cpp"/>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <location filename="../../ui/theme/format.cpp"/>
        <source>m</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../ui/theme/format.cpp"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/theme/format_parse.cpp"/>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <location filename="../../ui/theme/format_parse.cpp"/>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <location filename="../../ui/graph/graph_export.cpp"/>
        <source>Choose another folder or free some space.</source>
        <translation>Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_export.cpp"/>
        <source>The picture was not saved. %1.</source>
        <translation>L’image n’a pas été enregistrée. %1.</translation>
    </message>
</context>
<context>
    <name>GraphWords</name>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>%1 %2</source>
        <comment>class, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>%1 %2</source>
        <comment>count, class</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>%1 more %2</source>
        <comment>count, class</comment>
        <translation>%1 de plus, %2</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>%1 · %2</source>
        <comment>class, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>%n path(s)</source>
        <translation>
            <numerusform>%Ln chemin</numerusform>
            <numerusform>%Ln chemins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
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
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>down already</source>
        <translation>déjà en panne</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>fail</source>
        <translation>tombent</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>fails</source>
        <translation>tombe</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>is the place of</source>
        <translation>est le lieu de</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>no other way</source>
        <translation>sans autre voie</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>plus unfolds</source>
        <translation>plus déplie</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>rested on</source>
        <translation>appui</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>spared</source>
        <translation>épargné</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>spared: needs %1 of %2</source>
        <translation>épargné : besoin de %1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>via %1</source>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <location filename="../../ui/print/wrapped_paper.cpp"/>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <location filename="../../ui/print/labels.cpp"/>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <location filename="../../ui/print/labels.cpp"/>
        <source>%1, %2 a sheet, %3</source>
        <translation>%1, %2 par feuille, %3</translation>
    </message>
    <message>
        <location filename="../../ui/print/pdf_file.cpp"/>
        <source>Choose another folder, or make room.</source>
        <translation>Choisissez un autre dossier, ou faites de la place.</translation>
    </message>
    <message>
        <location filename="../../ui/print/print_document.cpp"/>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <location filename="../../ui/print/labels.cpp"/>
        <source>Label printer, %1</source>
        <translation>Imprimante d’étiquettes, %1</translation>
    </message>
    <message>
        <location filename="../../ui/print/print_document.cpp"/>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/print/labels.cpp"/>
        <source>Print it as a QR code, or on larger labels.</source>
        <translation>Imprimez-le en code QR, ou sur des étiquettes plus grandes.</translation>
    </message>
    <message>
        <location filename="../../ui/print/barcode.cpp"/>
        <source>Print it as a QR code, or shorten it.</source>
        <translation>Imprimez-le en code QR, ou raccourcissez-le.</translation>
    </message>
    <message>
        <location filename="../../ui/print/labels.cpp"/>
        <source>Print them to a PDF.</source>
        <translation>Imprimez-les dans un PDF.</translation>
    </message>
    <message>
        <location filename="../../ui/print/pdf_file.cpp"/>
        <source>The PDF was not written: %1</source>
        <translation>Le PDF n’a pas été écrit : %1</translation>
    </message>
    <message>
        <location filename="../../ui/print/labels.cpp"/>
        <source>The printer does not take the labels.</source>
        <translation>L’imprimante n’accepte pas les étiquettes.</translation>
    </message>
    <message>
        <location filename="../../ui/print/print_document.cpp"/>
        <source>operation %1</source>
        <translation>opération %1</translation>
    </message>
    <message>
        <location filename="../../ui/print/barcode.cpp"/>
        <source>“%1” cannot be written as a bar code: %2</source>
        <translation>« %1 » ne s’écrit pas en code à barres : %2</translation>
    </message>
    <message>
        <location filename="../../ui/print/labels.cpp"/>
        <source>“%1” needs %2 mm as a bar code; the label has %3.</source>
        <translation>« %1 » demande %2 mm en code à barres ; l’étiquette en a %3.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../../ui/tables/paste_plan.cpp"/>
        <source>%1 is not written by hand</source>
        <translation>%1 : ne s’écrit pas à la main</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>Impact as a table</source>
        <translation>Impact en tableau</translation>
    </message>
    <message>
        <location filename="../../ui/details/document_opener.cpp"/>
        <source>Make room in the folder for temporary files</source>
        <translation>Libérez de la place dans le dossier des fichiers temporaires</translation>
    </message>
    <message>
        <location filename="../../ui/details/document_opener.cpp"/>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/document_opener.cpp"/>
        <source>Set one up in the desktop's settings</source>
        <translation>Choisissez-en un dans les réglages du bureau</translation>
    </message>
    <message>
        <location filename="../../ui/details/document_opener.cpp"/>
        <source>Take it out of a bundle (tally bundle) and look at it where that is safe</source>
        <translation>Sortez-le d’un lot (tally bundle) et regardez-le là où c’est sans danger</translation>
    </message>
    <message>
        <location filename="../../ui/details/document_opener.cpp"/>
        <source>The document was not opened.</source>
        <translation>Le document n’a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/details/document_opener.cpp"/>
        <source>a copy to read could not be written: %1</source>
        <translation>une copie à lire n’a pas pu être écrite : %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/document_opener.cpp"/>
        <source>files of the kind of “%1” can be run</source>
        <translation>les fichiers comme « %1 » peuvent être exécutés</translation>
    </message>
    <message>
        <location filename="../../ui/details/document_opener.cpp"/>
        <source>no program is set up to read “%1”</source>
        <translation>aucun programme n’est prévu pour lire « %1 »</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../../ui/theme/states.cpp"/>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <location filename="../../ui/theme/states.cpp"/>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../ui/theme/states.cpp"/>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <location filename="../../ui/theme/states.cpp"/>
        <source>in work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../ui/theme/states.cpp"/>
        <source>look at it</source>
        <translation>à voir</translation>
    </message>
    <message>
        <location filename="../../ui/theme/states.cpp"/>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <location filename="../../ui/theme/states.cpp"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../ui/theme/states.cpp"/>
        <source>on hold</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <location filename="../../ui/theme/states.cpp"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>tally::disposal</name>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>H-5, E-4 …</source>
        <translation>H-5, E-4 …</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>List of Waste codes: 16 02 14; 16 02 13*</source>
        <translation>Codes de la liste des déchets : 16 02 14; 16 02 13*</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>a cage, pallet, bag or box</source>
        <translation>une cage, palette, un sac ou une boîte</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>a disposal order for a contractor</source>
        <translation>un ordre de mise au rebut pour un prestataire</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>a log, report or certificate; several with semicolons are one capture</source>
        <translation>un journal, rapport ou certificat ; plusieurs avec des points-virgules forment un relevé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>a picture kept with it</source>
        <translation>une image gardée avec</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>a technique was started</source>
        <translation>une technique a été lancée</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>accepts what was moved to you</source>
        <translation>accepte ce qui vous a été remis</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>approves it: contractor, insurance and permits are valid</source>
        <translation>l’approuve : prestataire, assurance et autorisations sont valables</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>as found</source>
        <translation>tel que constaté</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>as weighed</source>
        <translation>tel que pesé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>asks for approval</source>
        <translation>demande l’approbation</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>asks to open a closed order again</source>
        <translation>demande de rouvrir un ordre clos</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>attests that a bay is empty; a second person confirms it</source>
        <translation>atteste qu’un emplacement est vide ; une seconde personne le confirme</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>binds a row that named nobody, after its near match was decided</source>
        <translation>rattache une ligne qui ne désignait rien, une fois la correspondance proche décidée</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>breaks a seal; the next has a new number</source>
        <translation>rompt un scellé ; le suivant a un nouveau numéro</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>cancels it: its lines are ready for another</source>
        <translation>l’annule : ses lignes sont prêtes pour un autre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>closes a container under a numbered seal</source>
        <translation>ferme un conteneur sous un scellé numéroté</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>closes it: everything is proven</source>
        <translation>le clôt : tout est prouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>codes set aside, with a reason: EV-CLOCK</source>
        <translation>codes écartés, avec un motif : EV-CLOCK</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>compares what we knew, sealed and got reported</source>
        <translation>compare ce que nous savions, avons scellé et ce qui fut rapporté</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>data impact assurance level, 1 to 3</source>
        <translation>niveau d’assurance d’impact sur les données, de 1 à 3</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>data was written to it since: it counts as unsanitised</source>
        <translation>des données y ont été écrites depuis : il compte comme non assaini</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>decides where it goes, before it is waste</source>
        <translation>décide où il va, avant qu’il soit un déchet</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>declares a medium by its serial number or tag</source>
        <translation>déclare un support par son numéro de série ou son étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>destroy only from now on</source>
        <translation>désormais destruction seulement</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>digital tracking number</source>
        <translation>numéro de suivi numérique</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>ends a legal hold</source>
        <translation>met fin à un gel juridique</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>files a transfer or consignment note</source>
        <translation>classe un bordereau de transfert ou de suivi</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>gives it to somebody, who takes it with "take"</source>
        <translation>le remet à quelqu’un, qui l’accepte avec « take »</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>goes back to stock: its media are sanitised and stay with us</source>
        <translation>retourne en stock : ses supports sont assainis et restent chez nous</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>gross</source>
        <translation>brut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>hdd, ssd, nvme …; of a medium that the register does not know yet</source>
        <translation>hdd, ssd, nvme … ; d’un support que le registre ne connaît pas encore</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>how</source>
        <translation>comment</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>how a table or an XML report is read</source>
        <translation>comment se lit un tableau ou un rapport XML</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>how bad</source>
        <translation>gravité</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>how its columns are read</source>
        <translation>comment se lisent ses colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>imports evidence: what a log or report says was done</source>
        <translation>importe une preuve : ce qu’un journal ou rapport dit avoir été fait</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>into which</source>
        <translation>dans lequel</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>is ready to go onto an order</source>
        <translation>est prêt à aller sur un ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>it cannot be found: an incident begins, with 72 hours</source>
        <translation>il est introuvable : un incident commence, avec 72 heures</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>it is back; what was accepted before is void</source>
        <translation>il est de retour ; ce qui était accepté avant ne vaut plus</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>it was destroyed</source>
        <translation>il a été détruit</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>it was found; information governance confirms it</source>
        <translation>il a été retrouvé ; la gouvernance de l’information le confirme</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>its maker</source>
        <translation>son fabricant</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>its model</source>
        <translation>son modèle</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>its registration</source>
        <translation>son enregistrement</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>its size in bytes</source>
        <translation>sa taille en octets</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>its version</source>
        <translation>sa version</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>legal hold: nothing may alter it, move it out or destroy it</source>
        <translation>gel juridique : rien ne doit le modifier, le sortir ni le détruire</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>lets a contractor of a lower level take it</source>
        <translation>laisse un prestataire de niveau inférieur le prendre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>moved: the computer that it is in now</source>
        <translation>déplacé : l’ordinateur où il est maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>near match: the medium that it is</source>
        <translation>correspondance proche : le support que c’est</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>no value is expected of this order</source>
        <translation>aucune valeur n’est attendue de cet ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>number of the transfer or consignment note</source>
        <translation>numéro du bordereau de transfert ou de suivi</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>of all of it</source>
        <translation>du tout</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>of the decision</source>
        <translation>de la décision</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>of the load</source>
        <translation>du chargement</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>of the matter</source>
        <translation>de l’affaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>of the note</source>
        <translation>du bordereau</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>of the receiving site</source>
        <translation>du site de réception</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>of the seals</source>
        <translation>des scellés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>of things counted</source>
        <translation>des objets comptés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>of what is entered over a day late: the other person</source>
        <translation>de ce qui est saisi avec plus d’un jour de retard : l’autre personne</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>of which</source>
        <translation>duquel</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>of which the media are</source>
        <translation>dont sont les supports</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>onto which</source>
        <translation>sur lequel</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>opens it again, with information governance</source>
        <translation>le rouvre, avec la gouvernance de l’information</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>our own number on it; its identity where it has no serial number</source>
        <translation>notre propre numéro dessus ; son identité quand il n’a pas de numéro de série</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>overwrite, sanitize_block_erase …</source>
        <translation>overwrite, sanitize_block_erase …</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>program or machine</source>
        <translation>programme ou machine</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>proposes to close it</source>
        <translation>propose de le clore</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>puts it into the holding area</source>
        <translation>le met en zone de garde</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>puts things onto an order</source>
        <translation>met des objets sur un ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>raises an exception by hand</source>
        <translation>lève un écart à la main</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>raises the class of its data; lowers it for information governance alone</source>
        <translation>relève la classe de ses données ; seule la gouvernance de l’information l’abaisse</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>resolves an exception; never the one who raised it</source>
        <translation>résout un écart ; jamais celui qui l’a levé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>says what became of a medium that was once seen in a computer</source>
        <translation>dit ce qu’est devenu un support qui fut vu dans un ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>scans things into a container</source>
        <translation>scanne des objets dans un conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>sends it back</source>
        <translation>le renvoie</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>sets what an order needs before it is submitted</source>
        <translation>fixe ce qu’il faut à un ordre avant d’être soumis</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>shelf or cage</source>
        <translation>étagère ou cage</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>takes a thing out of service: its disposal begins</source>
        <translation>retire un objet du service : sa mise au rebut commence</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>takes things off an order again</source>
        <translation>retire des objets d’un ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>takes things out of a container that is not sealed</source>
        <translation>sort des objets d’un conteneur non scellé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>test record and papers</source>
        <translation>procès-verbal et papiers</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the carrier's</source>
        <translation>du transporteur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the class of its data</source>
        <translation>la classe de ses données</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the computer that it is in</source>
        <translation>l’ordinateur où il est</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the contractor</source>
        <translation>le prestataire</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the contractor has it: seals and weight as found</source>
        <translation>le prestataire l’a : scellés et poids constatés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the contractor took it: both signed the note</source>
        <translation>le prestataire l’a pris : les deux ont signé le bordereau</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the contractor's report</source>
        <translation>le rapport du prestataire</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the contractor's report has come</source>
        <translation>le rapport du prestataire est arrivé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the day of the collection</source>
        <translation>le jour de la collecte</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the evidence does not suffice</source>
        <translation>la preuve ne suffit pas</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the evidence is complete and covers all of it</source>
        <translation>la preuve est complète et couvre le tout</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the evidence of its destruction does not suffice</source>
        <translation>la preuve de sa destruction ne suffit pas</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the evidence of its destruction suffices</source>
        <translation>la preuve de sa destruction suffit</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the evidence suffices for its class and destination</source>
        <translation>la preuve suffit pour sa classe et sa destination</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the highest class of data it ever held; unknown counts as C3</source>
        <translation>la plus haute classe de données qu’il ait contenues ; inconnue compte comme C3</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the incident ends: it is written off as lost</source>
        <translation>l’incident se termine : il est passé en perte</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the largest edge of a particle, in micrometres</source>
        <translation>la plus grande arête d’une particule, en micromètres</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the medium that left it</source>
        <translation>le support qui en est sorti</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the medium that was once seen in it</source>
        <translation>le support qui y fut vu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the number of the seal</source>
        <translation>le numéro du scellé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the numbers as found</source>
        <translation>les numéros constatés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the numbers as read aloud</source>
        <translation>les numéros lus à voix haute</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the request that asked for it</source>
        <translation>la demande qui l’a motivé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the room or site</source>
        <translation>la pièce ou le site</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the second person's word on a seal (C3, C4)</source>
        <translation>la parole de la seconde personne sur un scellé (C3, C4)</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>the second person's word that a bay is empty</source>
        <translation>la parole de la seconde personne qu’un emplacement est vide</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>until when</source>
        <translation>jusqu’à quand</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>what became of it</source>
        <translation>ce qu’il est devenu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>what is held, and for whom</source>
        <translation>ce qui est gelé, et pour qui</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>what it brought</source>
        <translation>ce qu’il a rapporté</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>what it is</source>
        <translation>ce que c’est</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>what it was</source>
        <translation>ce que c’était</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>what kind</source>
        <translation>de quelle sorte</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>what was kept back</source>
        <translation>ce qui fut retenu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>what was paid</source>
        <translation>ce qui fut payé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>when it is looked at again</source>
        <translation>quand on y revient</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>where it goes</source>
        <translation>où il va</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>where it runs</source>
        <translation>où il tourne</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>where it stands</source>
        <translation>où il se trouve</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>where that medium is now</source>
        <translation>où ce support est maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>whether it is waste; decided before it moves as such</source>
        <translation>si c’est un déchet ; décidé avant tout déplacement comme tel</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>whether it leaves the country</source>
        <translation>s’il quitte le pays</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>which bay</source>
        <translation>quel emplacement</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>who carries</source>
        <translation>qui transporte</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>who destroyed it</source>
        <translation>qui l’a détruit</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>who has it now</source>
        <translation>qui l’a maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>who is to take it</source>
        <translation>qui doit le prendre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>who saw it</source>
        <translation>qui l’a vu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>who sees to it</source>
        <translation>qui s’en occupe</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>who takes it; his identity was checked</source>
        <translation>qui le prend ; son identité a été vérifiée</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>who treats it</source>
        <translation>qui le traite</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>who used it last</source>
        <translation>qui l’a utilisé en dernier</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>whose evidence it is</source>
        <translation>de quoi c’est la preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_help.cpp"/>
        <source>why it is stored although the place is full</source>
        <translation>pourquoi il est rangé bien que le lieu soit plein</translation>
    </message>
</context>
<context>
    <name>tally::report</name>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>And</source>
        <translation>Et</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>As the standard</source>
        <translation>Sans écart</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Asset number</source>
        <translation>Numéro d’inventaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Audit accuracy</source>
        <translation>Exactitude des inventaires</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Audit exceptions</source>
        <translation>Exceptions d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Audit report</source>
        <translation>Rapport d’inventaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Bad</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Bucket</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>By job role of the custodian</source>
        <translation>Par fonction du détenteur</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>By room or site</source>
        <translation>Par salle ou site</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>By site</source>
        <translation>Par site</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Checked</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Class counted</source>
        <translation>Classe comptée</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Compliant of those known</source>
        <translation>Conformes parmi les connus</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Computers by model</source>
        <translation>Ordinateurs par modèle</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Computers by operating system</source>
        <translation>Ordinateurs par système d’exploitation</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Computers by site</source>
        <translation>Ordinateurs par site</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Computers by status</source>
        <translation>Ordinateurs par statut</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Computers by year of purchase</source>
        <translation>Ordinateurs par année d’achat</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Condition</source>
        <translation>État constaté</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Controls</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Counting ended on</source>
        <translation>Comptage achevé le</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Counts</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Coverage and accuracy</source>
        <translation>Couverture et exactitude</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Desktop security</source>
        <translation>Sécurité des postes</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Devices on the network that nobody recorded</source>
        <translation>Appareils du réseau que personne n’a inscrits</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Drafts, which are in no score</source>
        <translation>Brouillons, dans aucun score</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Drift from the standard</source>
        <translation>Écart à la configuration type</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Drifting</source>
        <translation>En écart</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Elsewhere, or not expected</source>
        <translation>Ailleurs, ou pas attendus</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Exceptions: damaged, incomplete or not usable</source>
        <translation>Exceptions : endommagés, incomplets ou inutilisables</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Explained by a change</source>
        <translation>Expliqué par un changement</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Extra software</source>
        <translation>Logiciels en plus</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Findings by kind</source>
        <translation>Constats par sorte</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>First seen</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Four buckets</source>
        <translation>Quatre résultats</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Groups of rules</source>
        <translation>Groupes de règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>How right the register was</source>
        <translation>À quel point le registre était juste</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>In place, of what was expected</source>
        <translation>En place, de ce qui était attendu</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>In place, of what was seen</source>
        <translation>En place, de ce qui a été vu</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Items by class</source>
        <translation>Éléments par classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Items that seem to be one</source>
        <translation>Éléments qui semblent n’en faire qu’un</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Items with open questions</source>
        <translation>Éléments à questions ouvertes</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Job role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Job roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Less memory</source>
        <translation>Moins de mémoire</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Mended by</source>
        <translation>À rectifier par</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Moved here</source>
        <translation>Venus ici</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Network card by</source>
        <translation>Carte réseau de</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>None recorded</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Not compliant</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Not evaluated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Other system</source>
        <translation>Autre système</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Overall</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Owner organisations</source>
        <translation>Organisations propriétaires</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>PCs</source>
        <translation>PC</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>PCs that differ from their standard</source>
        <translation>PC qui s’écartent de leur configuration type</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Recorded</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Recorded at</source>
        <translation>Enregistré à</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Reports held for a person</source>
        <translation>Relevés en attente d’une personne</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Rules that count</source>
        <translation>Règles qui comptent</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Seen at</source>
        <translation>Vu à</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Seen of what was expected</source>
        <translation>Vus, de ce qui était attendu</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Software missing</source>
        <translation>Logiciels manquants</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Standard</source>
        <translation>Configuration type</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Statement signed</source>
        <translation>Déclaration signée</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Teams (the custodian's organisation, else the cost centre's)</source>
        <translation>Équipes (l’organisation du détenteur, sinon celle du centre de coûts)</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>The campaign</source>
        <translation>La campagne</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>The estate in figures</source>
        <translation>Le parc en chiffres</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>What the record leaves open</source>
        <translation>Ce que le registre laisse ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Who counted</source>
        <translation>Qui a compté</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>a stocktake with coverage, accuracy, its four buckets and who counted and signed</source>
        <translation>un inventaire avec couverture, exactitude, ses quatre résultats et qui a compté et signé</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>allowed</source>
        <translation>permis</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>each PC against the standard configuration of its user's job role</source>
        <translation>chaque PC face à la configuration type de la fonction de son utilisateur</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>every open difference between the register and what was found</source>
        <translation>chaque écart ouvert entre le registre et ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>how right the register was from one stocktake to the next</source>
        <translation>à quel point le registre était juste d’un inventaire au suivant</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>items by class, status, age, site and operating system</source>
        <translation>éléments par classe, statut, âge, site et système d’exploitation</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>items that seem to be one, with the evidence</source>
        <translation>éléments qui semblent n’en faire qu’un, avec les preuves</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>patches, antivirus, firewall and encryption as inventories report them; devices that nobody recorded</source>
        <translation>correctifs, antivirus, pare-feu et chiffrement selon les inventaires ; appareils que personne n’a inscrits</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>what the quality rules find, with scores by class, organisation and team</source>
        <translation>ce que trouvent les règles de qualité, avec des scores par classe, organisation et équipe</translation>
    </message>
</context>
<context>
    <name>tally::ui::ActionRegistry</name>
    <message>
        <location filename="../../ui/actions/action_registry.cpp"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../ui/actions/action_registry.cpp"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/actions/action_registry.cpp"/>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <location filename="../../ui/actions/action_registry.cpp"/>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <location filename="../../ui/actions/action_registry.cpp"/>
        <source>&amp;Item</source>
        <translation>Élé&amp;ment</translation>
    </message>
    <message>
        <location filename="../../ui/actions/action_registry.cpp"/>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <location filename="../../ui/actions/action_registry.cpp"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../ui/actions/action_registry.cpp"/>
        <source>&amp;Work</source>
        <translation>&amp;Travail</translation>
    </message>
</context>
<context>
    <name>tally::ui::AdoptStrip</name>
    <message>
        <location filename="../../ui/views/rules/adopt_strip.cpp"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/adopt_strip.cpp"/>
        <source>Adopt the keys of %1</source>
        <translation>Adopter les clés de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/adopt_strip.cpp"/>
        <source>Adopt, values changed: %1</source>
        <translation>Adopter, valeurs changées : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/adopt_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/adopt_strip.cpp"/>
        <source>The keys of %1 are recorded as one operation, which undo takes back. Nothing is merged, taken apart or held by it: new reports go by the new keys.</source>
        <translation>Les clés de %1 sont enregistrées en une opération, annulable. Rien n’est fusionné, séparé ni retenu : les nouveaux relevés suivent les nouvelles clés.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/adopt_strip.cpp"/>
        <source>The rules “%1” and the values that follow from them (%2) are recorded as one operation, which undo takes back.</source>
        <translation>Les règles « %1 » et les valeurs qui en découlent (%2) sont enregistrées en une opération, annulable.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/adopt_strip.cpp"/>
        <source>kept with the operation</source>
        <translation>gardé avec l’opération</translation>
    </message>
</context>
<context>
    <name>tally::ui::AffectedModel</name>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>tally::ui::AlarmModel</name>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>%1, urgent</source>
        <translation>%1, urgent</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>Exception overdue</source>
        <translation>Écart en retard</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>Report overdue</source>
        <translation>Rapport en retard</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>Seal differs</source>
        <translation>Le scellé diffère</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>Supplier's paper lapsed</source>
        <translation>Document du prestataire échu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>Supplier's paper lapses soon</source>
        <translation>Document du prestataire bientôt échu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>Target missed</source>
        <translation>Cible manquée</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/alarm_model.cpp"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>tally::ui::ApartPage</name>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>%1 #%2</source>
        <translation>%1 n° %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>%1 changes</source>
        <translation>%1 changements</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>%1 lives again</source>
        <translation>%1 revit</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Cannot go back</source>
        <translation>Ne peut pas y retourner</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Goes there too</source>
        <translation>Y va aussi</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Installations</source>
        <translation>Installations</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>It cannot be taken apart.</source>
        <translation>La séparation est impossible.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>It is taken apart.</source>
        <translation>C’est séparé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>It is taken apart; %1 facts could not go back.</source>
        <translation>C’est séparé ; faits qui n’ont pas pu y retourner : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>It was not taken apart.</source>
        <translation>La séparation n’a pas été faite.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Stays with %1</source>
        <translation>Reste à %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Take %1 apart</source>
        <translation>Séparer %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Take apart: %1 live again</source>
        <translation>Séparer : retour de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>The reports of %1</source>
        <translation>Les relevés de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>What goes where</source>
        <translation>Ce qui va où</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>Working out what goes where</source>
        <translation>Calcul de ce qui va où</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>kept with the operation</source>
        <translation>gardé avec l’opération</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/apart_page.cpp"/>
        <source>merged by operation %1</source>
        <translation>fusionné par l’opération %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::AsOfControl</name>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>&amp;As of…</source>
        <translation>État &amp;au…</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>As of Now</source>
        <translation>État : maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>Back  Esc</source>
        <translation>Retour  Échap</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>Back to &amp;now</source>
        <translation>Revenir à &amp;maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>Back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>Changes are off; reports carry this date.</source>
        <translation>Rien ne se modifie ; les rapports portent cette date.</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>Leave the past</source>
        <translation>Quitter le passé</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>Look at the register as of a day, an operation or an instant</source>
        <translation>Voir le registre à un jour, une opération ou un instant</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>Look at the register as of another time (%1)</source>
        <translation>Voir le registre à une autre date (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>No register is open.</source>
        <translation>Aucun registre n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>Now is what is shown.</source>
        <translation>C’est maintenant qui est affiché.</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>past time date history rewind</source>
        <translation>passé temps date historique état au</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_control.cpp"/>
        <source>present today</source>
        <translation>présent aujourd’hui maintenant</translation>
    </message>
</context>
<context>
    <name>tally::ui::AsOfPane</name>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>-30d</source>
        <translation>-30j</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>31 Mar 2025, an operation, an instant</source>
        <translation>31 mars 2025, une opération, un instant</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>A day, an operation or an instant</source>
        <translation>Un jour, une opération ou un instant</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>As it was recorded then</source>
        <translation>Tel qu’inscrit alors</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>As it was true then, by what is known now</source>
        <translation>Tel que vrai alors, d’après ce qu’on sait maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>Back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>Nothing was recorded by then; the register is younger.</source>
        <translation>Rien n’était encore inscrit ; le registre est plus récent.</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>What was true is asked of a day. Write one, like 31 Mar 2025.</source>
        <translation>Ce qui était vrai se demande pour un jour. Écrivez-en un, comme 31 mars 2025.</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>last operation</source>
        <translation>dernière opération</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>year end</source>
        <translation>fin d’exercice</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of_pane.cpp"/>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>tally::ui::AssignmentModel</name>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>%1, lent</source>
        <translation>%1, prêtée</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>none: short</source>
        <translation>aucune : manque</translation>
    </message>
</context>
<context>
    <name>tally::ui::AxisView</name>
    <message>
        <location filename="../../ui/views/disposal/axis_view.cpp"/>
        <source>%1
%2 to %3</source>
        <translation>%1
de %2 à %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/axis_view.cpp"/>
        <source>Custody</source>
        <translation>Garde</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/axis_view.cpp"/>
        <source>Custody and sanitisation over time</source>
        <translation>Garde et assainissement dans le temps</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/axis_view.cpp"/>
        <source>Custody and sanitisation over time: %1</source>
        <translation>Garde et assainissement dans le temps : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/axis_view.cpp"/>
        <source>Sanitisation</source>
        <translation>Assainissement</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/axis_view.cpp"/>
        <source>The list below says the same in words.</source>
        <translation>La liste ci-dessous dit la même chose en mots.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CampaignModel</name>
    <message>
        <location filename="../../ui/views/stocktake/campaign_model.cpp"/>
        <source>%1 to %2 at %3 % confidence</source>
        <translation>%1 à %2 avec %3 % de confiance</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/campaign_model.cpp"/>
        <source>A sample of %1</source>
        <translation>Un échantillon de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/campaign_model.cpp"/>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/campaign_model.cpp"/>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/campaign_model.cpp"/>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/campaign_model.cpp"/>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/campaign_model.cpp"/>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/campaign_model.cpp"/>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tally::ui::ChartPanel</name>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>%1, as a table</source>
        <translation>%1, en tableau</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_panel.cpp"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>tally::ui::ChartView</name>
    <message>
        <location filename="../../ui/charts/chart_view.cpp"/>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_view.cpp"/>
        <source>%1. A double click opens its rows.</source>
        <translation>%1. Un double clic ouvre ses lignes.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_view.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_view.cpp"/>
        <source>Chart. %1. Arrow keys go from mark to mark, Ctrl+T shows the table.</source>
        <translation>Graphique. %1. Les flèches vont de repère en repère, Ctrl+T montre le tableau.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_view.cpp"/>
        <source>Nothing to show</source>
        <translation>Rien à montrer</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_view.cpp"/>
        <source>others</source>
        <translation>autres</translation>
    </message>
</context>
<context>
    <name>tally::ui::ChartsPage</name>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>%1 %2</source>
        <comment>count, things</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>%1, filter: %2</source>
        <translation>%1, filtre : %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>Charts of</source>
        <translation>Graphiques de</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>Check the folder, its rights and the free space.</source>
        <translation>Vérifiez le dossier, ses droits et la place libre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>Estate in charts</source>
        <translation>Parc en graphiques</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>No filter lists just these rows; Ctrl+T shows the figures.</source>
        <translation>Aucun filtre ne liste ces seules lignes ; Ctrl+T montre les chiffres.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>The chart is in %1.</source>
        <translation>Le graphique est dans %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>The chart was not exported.</source>
        <translation>Le graphique n’a pas été exporté.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>The charts cannot be drawn.</source>
        <translation>Les graphiques ne peuvent pas être dessinés.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/charts_page.cpp"/>
        <source>as of %1</source>
        <translation>état au %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::Chip</name>
    <message>
        <location filename="../../ui/widgets/chip.cpp"/>
        <source>Enter edits, Delete removes</source>
        <translation>Entrée modifie, Suppr retire</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/chip.cpp"/>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::ChipRow</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/chip_row.cpp"/>
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%Ln filtre de plus</numerusform>
            <numerusform>%Ln filtres de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/chip_row.cpp"/>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/chip_row.cpp"/>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>tally::ui::ColumnMenu</name>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>%1 more; search to narrow</source>
        <translation>
            <numerusform>%1 de plus ; cherchez pour réduire</numerusform>
            <numerusform>%1 de plus ; cherchez pour réduire</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>No value holds these words.</source>
        <translation>Aucune valeur ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>Not these</source>
        <translation>Sauf ceux-ci</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>Only these</source>
        <translation>Ceux-ci seuls</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>Search in values</source>
        <translation>Chercher dans les valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>Sort down</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>Sort up</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_menu.cpp"/>
        <source>Values of %1</source>
        <translation>Valeurs de %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::ColumnPicker</name>
    <message>
        <location filename="../../ui/tables/column_picker.cpp"/>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_picker.cpp"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_picker.cpp"/>
        <source>Columns in their order</source>
        <translation>Colonnes dans leur ordre</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_picker.cpp"/>
        <source>No column holds these words.</source>
        <translation>Aucune colonne ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/column_picker.cpp"/>
        <source>Search in columns</source>
        <translation>Chercher dans les colonnes</translation>
    </message>
</context>
<context>
    <name>tally::ui::ColumnUses</name>
    <message>
        <location filename="../../ui/views/imports/column_uses.cpp"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/column_uses.cpp"/>
        <source>Identifier: %1</source>
        <translation>Identifiant : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/column_uses.cpp"/>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/column_uses.cpp"/>
        <source>Relationship: %1 %2</source>
        <translation>Relation : %1 %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::CommandPalette</name>
    <message>
        <location filename="../../ui/palette/command_palette.cpp"/>
        <source>%1, not now: %2</source>
        <translation>%1, pas maintenant : %2</translation>
    </message>
    <message>
        <location filename="../../ui/palette/command_palette.cpp"/>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <location filename="../../ui/palette/command_palette.cpp"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../ui/palette/command_palette.cpp"/>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <location filename="../../ui/palette/command_palette.cpp"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../ui/palette/command_palette.cpp"/>
        <source>Find "%1" in the register</source>
        <translation>Chercher « %1 » dans le registre</translation>
    </message>
    <message>
        <location filename="../../ui/palette/command_palette.cpp"/>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <location filename="../../ui/palette/command_palette.cpp"/>
        <source>copy</source>
        <translation>copier</translation>
    </message>
</context>
<context>
    <name>tally::ui::ComparisonModel</name>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>%1, different</source>
        <translation>%1, différent</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>%1, new in this import</source>
        <translation>%1, nouveau dans cet import</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>%1, the same</source>
        <translation>%1, identique</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>%1: things of this class are told apart by it</source>
        <translation>%1 : distingue les éléments de cette classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>The report</source>
        <translation>Le relevé</translation>
    </message>
</context>
<context>
    <name>tally::ui::ConflictModel</name>
    <message>
        <location filename="../../ui/tables/conflict_model.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_model.cpp"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_model.cpp"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_model.cpp"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_model.cpp"/>
        <source>Record</source>
        <translation>À inscrire</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_model.cpp"/>
        <source>Recorded first</source>
        <translation>Inscrit d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_model.cpp"/>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_model.cpp"/>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_model.cpp"/>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_model.cpp"/>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_model.cpp"/>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>tally::ui::ConflictStrip</name>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>%1 changed %2 at %3 while you were editing.</source>
        <translation>%1 a modifié %2 le %3 pendant votre modification.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>%1 changed %2 while you were editing.</source>
        <translation>%1 a modifié %2 pendant votre modification.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>%1 of these items</source>
        <translation>
            <numerusform>%1 de ces éléments</numerusform>
            <numerusform>%1 de ces éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>%1 was %2</source>
        <translation>%1 était %2</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>%1, recorded by %2</source>
        <translation>%1, inscrit par %2</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>%1, recorded first</source>
        <translation>%1, inscrit d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>%1, yours</source>
        <translation>%1, le vôtre</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>Fields that both have changed</source>
        <translation>Champs modifiés des deux côtés</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>Keep theirs</source>
        <translation>Garder le leur</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>Leave, keep my text</source>
        <translation>Quitter, garder mon texte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>Record %1 field(s)</source>
        <translation>
            <numerusform>Inscrire %1 champ</numerusform>
            <numerusform>Inscrire %1 champs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>Space changes which of the two is recorded</source>
        <translation>Espace change lequel des deux est inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>The reason given: “%1”.</source>
        <translation>Le motif donné : « %1 ».</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>Theirs for all</source>
        <translation>Le leur pour tous</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>Yours for all</source>
        <translation>Le vôtre pour tous</translation>
    </message>
    <message>
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>tally::ui::ConnectForm</name>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Encrypted where the server can</source>
        <translation>Chiffré si le serveur le peut</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Encrypted, server's certificate checked</source>
        <translation>Chiffré, certificat du serveur vérifié</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Keep the password in the key store of this desktop</source>
        <translation>Garder le mot de passe dans le trousseau du bureau</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Name the database on the server.</source>
        <translation>Nommez la base de données du serveur.</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Name the server: its host name or address.</source>
        <translation>Nommez le serveur : son nom d’hôte ou son adresse.</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../../ui/open/connect_form.cpp"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>tally::ui::CostPage</name>
    <message>
        <location filename="../../ui/views/licences/cost_page.cpp"/>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/cost_page.cpp"/>
        <source>Check the folder, its rights and the free space.</source>
        <translation>Vérifiez le dossier, ses droits et la place libre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/cost_page.cpp"/>
        <source>Cost by owner</source>
        <translation>Coût par propriétaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/cost_page.cpp"/>
        <source>The chart is in %1.</source>
        <translation>Le graphique est dans %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/cost_page.cpp"/>
        <source>The chart was not exported.</source>
        <translation>Le graphique n’a pas été exporté.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CustodyAxis</name>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>Collected</source>
        <translation>Enlevé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>gap %1</source>
        <translation>trou de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/custody_axis.cpp"/>
        <source>released, nobody has accepted it</source>
        <translation>remis, personne ne l’a accepté</translation>
    </message>
</context>
<context>
    <name>tally::ui::DayField</name>
    <message>
        <location filename="../../ui/widgets/day_field.cpp"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/day_field.cpp"/>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendrier (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>tally::ui::DecidePane</name>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>%1 Decided: %2.</source>
        <translation>%1 Décidé : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>Gives what the report says to this item.</source>
        <translation>Donne à cet élément ce que dit le relevé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>Held, because %1.</source>
        <translation>En attente, car %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>It is %1</source>
        <translation>C’est %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>It is a new item</source>
        <translation>C’est un nouvel élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>It is this one</source>
        <translation>C’est celui-ci</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>Leave it out</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>Makes an item of the report.</source>
        <translation>Fait un élément du relevé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>Nothing is made of it, and the same source is not asked about it again.</source>
        <translation>Rien n’en est fait, et la même source n’est plus interrogée dessus.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>What is reported and what is known</source>
        <translation>Ce qui est signalé et ce qui est connu</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>Which of the known items</source>
        <translation>Lequel des éléments connus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>also for %n other(s) alike</source>
        <translation>
            <numerusform>aussi pour %Ln autre semblable</numerusform>
            <numerusform>aussi pour %Ln autres semblables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::DecisionStrip</name>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>%1 becomes %2.</source>
        <translation>%1 devient %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>%1 has passed.</source>
        <translation>%1 : c’est passé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>%1 would be decided, %2 refused.</source>
        <translation>Seraient décidés : %1, refusés : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>%1 would be decided.</source>
        <translation>Seraient décidés : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>%1: %2 findings</source>
        <translation>%1 : %2 constats</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>%1: all %2 like this: %3%4</source>
        <translation>%1 : les %2 semblables : %3%4</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>+30d; or none</source>
        <translation>+30d ; ou aucun</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>, found by %1</source>
        <translation>, trouvé par %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>A reason is needed: why can it wait?</source>
        <translation>Il faut un motif : pourquoi cela peut-il attendre ?</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>It would be refused. %1</source>
        <translation>Ce serait refusé. %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>kept with the operation</source>
        <translation>gardé avec l’opération</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>needed</source>
        <translation>requis</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/decision_strip.cpp"/>
        <source>“%1” is no day.</source>
        <translation>« %1 » n’est pas un jour.</translation>
    </message>
</context>
<context>
    <name>tally::ui::DecisionWords</name>
    <message>
        <location filename="../../ui/views/imports/decision_words.cpp"/>
        <source>a new item</source>
        <translation>un nouvel élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decision_words.cpp"/>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decision_words.cpp"/>
        <source>the same as #%1</source>
        <translation>le même que #%1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/decision_words.cpp"/>
        <source>the same as %1</source>
        <translation>le même que %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::DetailsHead</name>
    <message numerus="yes">
        <location filename="../../ui/details/details_head.cpp"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/details/details_head.cpp"/>
        <source>No item</source>
        <translation>Aucun élément</translation>
    </message>
</context>
<context>
    <name>tally::ui::DetailsPane</name>
    <message>
        <location filename="../../ui/details/details_pane.cpp"/>
        <source>Choose a row to see what is known of it.</source>
        <translation>Choisissez une ligne pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <location filename="../../ui/details/details_pane.cpp"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../ui/details/details_pane.cpp"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../ui/details/details_pane.cpp"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../../ui/details/details_pane.cpp"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../ui/details/details_pane.cpp"/>
        <source>It is not in the register at the time shown.</source>
        <translation>Il n’est pas dans le registre à la date affichée.</translation>
    </message>
    <message>
        <location filename="../../ui/details/details_pane.cpp"/>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <location filename="../../ui/details/details_pane.cpp"/>
        <source>Related</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../../ui/details/details_pane.cpp"/>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <location filename="../../ui/details/details_pane.cpp"/>
        <source>They are not in the register at the time shown.</source>
        <translation>Ils ne sont pas dans le registre à la date affichée.</translation>
    </message>
</context>
<context>
    <name>tally::ui::DifferenceModel</name>
    <message>
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>tally::ui::DifferenceView</name>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>A day (its end is meant), an operation, an instant, “last operation” or “year end”</source>
        <translation>Un jour (sa fin est entendue), une opération, un instant, « dernière opération » ou « fin d’exercice »</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Choose an earlier From, or a later To.</source>
        <translation>Choisissez un début plus ancien ou une fin plus récente.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Clear the filter to see all %n.</source>
        <translation>
            <numerusform>Effacez le filtre pour voir les %Ln.</numerusform>
            <numerusform>Effacez le filtre pour voir les %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Difference, %1</source>
        <translation>Différence, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Filter the changes</source>
        <translation>Filtrer les modifications</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>From when? Write a day, an operation, “year end” or “last operation”.</source>
        <translation>Depuis quand ? Écrivez un jour, une opération, « fin d’exercice » ou « dernière opération ».</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Group by operation</source>
        <translation>Grouper par opération</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>No change holds these words.</source>
        <translation>Aucune modification ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Nothing changed between these dates.</source>
        <translation>Rien n’a changé entre ces dates.</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Undo operation %1…</source>
        <translation>Annuler l’opération %1…</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Undo operation…</source>
        <translation>Annuler l’opération…</translation>
    </message>
    <message>
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalBoard</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_board.cpp"/>
        <source>%1 %2, first %3</source>
        <translation>%1 %2, d’abord %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_board.cpp"/>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_board.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_board.cpp"/>
        <source>%1, %2, %3 of %4 media proven, %5: %6</source>
        <translation>%1, %2, %3 supports sur %4 prouvés, %5 : %6</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_board.cpp"/>
        <source>exception</source>
        <translation>écart</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_board.cpp"/>
        <source>hold</source>
        <translation>gel</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_board.cpp"/>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_board.cpp"/>
        <source>late, %1 d</source>
        <translation>en retard, %1 j</translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalFilter</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter.cpp"/>
        <source>Anything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter.cpp"/>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter.cpp"/>
        <source>Under legal hold</source>
        <translation>Sous gel juridique</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter.cpp"/>
        <source>With an open exception</source>
        <translation>Avec un écart ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter.cpp"/>
        <source>Without evidence</source>
        <translation>Sans preuve</translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalFilterBar</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Any class</source>
        <translation>Toute classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Any order</source>
        <translation>Tout ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Any stage</source>
        <translation>Toute étape</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Any supplier</source>
        <translation>Tout fournisseur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Behind</source>
        <translation>Derrière</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Class of data</source>
        <translation>Classe de données</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Disposal order</source>
        <translation>Ordre de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Not ended</source>
        <translation>Non terminés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Open or ended</source>
        <translation>En cours ou terminés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>What is the matter</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>Words in things</source>
        <translation>Mots dans les objets</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_filter_bar.cpp"/>
        <source>words, numbers</source>
        <translation>mots, numéros</translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalLines</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>%1 (grade %2)</source>
        <translation>%1 (degré %2)</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>%1 of %2 proven</source>
        <translation>%1 prouvés sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>%1 row %2</source>
        <translation>%1 ligne %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>%1: %2, seal %3</source>
        <translation>%1 : %2, scellé %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Assurance level</source>
        <translation>Niveau d’assurance</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Collected</source>
        <translation>Enlevé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Collection on</source>
        <translation>Collecte le</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Custody and sanitisation</source>
        <translation>Garde et assainissement</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Disposal order</source>
        <translation>Ordre de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Disposal order %1</source>
        <translation>Ordre de mise au rebut %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Exceptions</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Handed over to %1</source>
        <translation>Remis à %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Imported by</source>
        <translation>Importé par</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Its other part has to be done as well.</source>
        <translation>Son autre partie doit être faite aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Leaves the country</source>
        <translation>Quitte le pays</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Media</source>
        <translation>Supports</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Media proven</source>
        <translation>Supports prouvés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Medium %1</source>
        <translation>Support %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>No evidence for the whole suffices: each member needs its own.</source>
        <translation>Aucune preuve pour l’ensemble ne suffit : chaque élément a besoin de la sienne.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Nobody had it: %1, from %2</source>
        <translation>Personne ne l’avait : %1, depuis %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Note number</source>
        <translation>Numéro du bordereau</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Nothing has been shown for it.</source>
        <translation>Rien n’a été montré pour lui.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Nothing keeps it open.</source>
        <translation>Rien ne le garde ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Reaches</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Reviewed by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>SECRET and above: nothing suffices here.</source>
        <translation>SECRET et au-dessus : rien ne suffit ici.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>The owner of the information may accept the risk instead, in writing.</source>
        <translation>Le propriétaire de l’information peut accepter le risque à la place, par écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>The step</source>
        <translation>L’étape</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Things</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Under legal hold %1: nothing may alter it, move it out or destroy it.</source>
        <translation>Sous gel juridique %1 : rien ne doit le modifier, le sortir ni le détruire.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>Why can it not close?</source>
        <translation>Pourquoi ne peut-il être clos ?</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>gaps: %1</source>
        <translation>trous : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>no gap</source>
        <translation>aucun trou</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>not accepted</source>
        <translation>non acceptée</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>raised by %1, another resolves it</source>
        <translation>levé par %1, un autre le résout</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_lines.cpp"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalModel</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>%1 of %2 media accepted</source>
        <translation>%1 supports sur %2 acceptés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>Disposal order</source>
        <translation>Ordre de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>Held</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>Media proven</source>
        <translation>Supports prouvés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>Not declared</source>
        <translation>Pas déclaré</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>Thing</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>an exception is open</source>
        <translation>un écart est ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>exception</source>
        <translation>écart</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>hold</source>
        <translation>gel</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>medium in %1, %2</source>
        <translation>support dans %1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>no media</source>
        <translation>aucun support</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_model.cpp"/>
        <source>under legal hold</source>
        <translation>sous gel juridique</translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalPapers</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>Certificate of sanitisation</source>
        <translation>Certificat d’assainissement</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>Collection note</source>
        <translation>Bordereau de collecte</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>It is of a disposal order: nothing that is on one is chosen</source>
        <translation>Il porte sur un ordre de mise au rebut : rien de choisi n’est sur un ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>It is of one medium: choose its row</source>
        <translation>Il porte sur un support : choisissez sa ligne</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>No evidence of it is accepted</source>
        <translation>Aucune preuve de lui n’est acceptée</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>Order pack</source>
        <translation>Dossier de l’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>The paper was not made.</source>
        <translation>Le document n’a pas été fait.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>Waste transfer data</source>
        <translation>Données de transfert de déchets</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_papers.cpp"/>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalSheet</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Accept destruction</source>
        <translation>Accepter la destruction</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Accept evidence</source>
        <translation>Accepter la preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Approve the order</source>
        <translation>Approuver l’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>At the supplier</source>
        <translation>Chez le prestataire</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Close the order</source>
        <translation>Clore l’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Confirm receipt</source>
        <translation>Confirmer la réception</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Confirm that it was found</source>
        <translation>Confirmer qu’il a été retrouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Decide where it goes</source>
        <translation>Décider où il va</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Declare</source>
        <translation>Déclarer</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Declare its media</source>
        <translation>Déclarer ses supports</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Destroy</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Find it</source>
        <translation>Le retrouver</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Have it collected</source>
        <translation>Le faire collecter</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Held: %1</source>
        <translation>Gelé : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Import the report</source>
        <translation>Importer le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Make it ready</source>
        <translation>Le préparer</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>On an order</source>
        <translation>Sur un ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Pack and seal</source>
        <translation>Emballer et sceller</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Propose to close</source>
        <translation>Proposer la clôture</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Put it onto an order</source>
        <translation>Le mettre sur un ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Reconcile</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Resolve exceptions</source>
        <translation>Résoudre les écarts</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Return it to stock</source>
        <translation>Le remettre en stock</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Sanitise, or destroy</source>
        <translation>Assainir, ou détruire</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Sanitised</source>
        <translation>Assaini</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Store it</source>
        <translation>Le ranger</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Submit the order</source>
        <translation>Soumettre l’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Verify evidence</source>
        <translation>Vérifier la preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_sheet.cpp"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalSide</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_side.cpp"/>
        <source>Not from where it stands</source>
        <translation>Pas depuis son état</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_side.cpp"/>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_side.cpp"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_side.cpp"/>
        <source>Steps: %1</source>
        <translation>Étapes : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_side.cpp"/>
        <source>What is known of it</source>
        <translation>Ce qu’on en sait</translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalSteps</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>All that was seen in it is accounted for.</source>
        <translation>Tout ce qui y fut vu est justifié.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>It is a medium itself.</source>
        <translation>C’est lui-même un support.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>It is held already.</source>
        <translation>Il est déjà gelé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>It is in a container already.</source>
        <translation>Il est déjà dans un conteneur.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>It is in no container that is open.</source>
        <translation>Il n’est dans aucun conteneur ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>It is not held.</source>
        <translation>Il n’est pas gelé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>It is under legal hold.</source>
        <translation>Il est sous gel juridique.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>Its disposal has begun.</source>
        <translation>Sa mise au rebut a commencé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>Its disposal has ended.</source>
        <translation>Sa mise au rebut est terminée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>No bay waits for a second person.</source>
        <translation>Aucun emplacement n’attend une seconde personne.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>Not all of them may. %1</source>
        <translation>Pas tous. %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>Nothing is left of it.</source>
        <translation>Il n’en reste rien.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>Nothing is left to hold.</source>
        <translation>Il ne reste rien à geler.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>Starts from: %1.</source>
        <translation>Part de : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_steps.cpp"/>
        <source>What is closed stays.</source>
        <translation>Ce qui est clos le reste.</translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalView</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_opening.cpp"/>
        <source>%1 of %2 places</source>
        <translation>%1 places sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>%n media</source>
        <translation>
            <numerusform>%n support</numerusform>
            <numerusform>%n supports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>%n things</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>A thing begins its disposal when it is retired; what has ended is shown with “Ended”.</source>
        <translation>La mise au rebut d’un objet commence par son retrait ; ce qui est terminé se montre avec « Terminés ».</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Below each thing the media that it holds; + and − do it for one</source>
        <translation>Sous chaque objet les supports qu’il contient ; + et − le font pour un seul</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Board or table</source>
        <translation>Panneau ou tableau</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Disposal</source>
        <translation>Élimination</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Disposal is of what was recorded on a day, not of what was true then. Choose a date of recording with Ctrl+D.</source>
        <translation>La mise au rebut se lit selon ce qui était enregistré un jour, non selon ce qui était vrai alors. Choisissez une date d’enregistrement avec Ctrl+D.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Disposal is worked on in its view</source>
        <translation>La mise au rebut se traite dans sa vue</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Disposal orders</source>
        <translation>Ordres de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Disposal, %1</source>
        <translation>Élimination, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Everything that keeps it open, with what would lift it</source>
        <translation>Tout ce qui le garde ouvert, avec ce qui le lèverait</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>It goes on aside.</source>
        <translation>Cela se fait à côté.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>No disposal of this date</source>
        <translation>Pas de mise au rebut à cette date</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>No thing in the process has all of that.</source>
        <translation>Aucun objet en cours n’a tout cela.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Nothing is on its way out</source>
        <translation>Rien n’est en cours de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Of what is chosen, as of the moment shown, as PDF or table</source>
        <translation>De ce qui est choisi, à l’instant montré, en PDF ou tableau</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Oldest</source>
        <translation>Le plus ancien</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Packing</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Packs and seals containers by reading labels</source>
        <translation>Emballe et scelle des conteneurs en lisant des étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_opening.cpp"/>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Reading the disposal process</source>
        <translation>Lecture du processus de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Reconcile</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Retire…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Show all that has not ended</source>
        <translation>Montrer tout ce qui n’est pas terminé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Show or hide all media</source>
        <translation>Montrer ou cacher tous les supports</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Steps…</source>
        <translation>Étapes…</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>The disposal process was not read.</source>
        <translation>Le processus de mise au rebut n’a pas été lu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>The things by stage in six lists, or in rows</source>
        <translation>Les objets par étape en six listes, ou en lignes</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_opening.cpp"/>
        <source>There is nothing behind it.</source>
        <translation>Il n’y a rien derrière.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Things</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Things are on the first page</source>
        <translation>Les objets sont sur la première page</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Things in disposal</source>
        <translation>Objets en cours de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_view.cpp"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>What may be done next with what is selected (Enter)</source>
        <translation>Ce qui peut se faire ensuite de ce qui est choisi (Entrée)</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>Why can it not close?</source>
        <translation>Pourquoi ne peut-il être clos ?</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>disposal media sanitise destroy evidence custody</source>
        <translation>élimination rebut supports assainir détruire preuve garde</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>disposal paper certificate note waste pack</source>
        <translation>rebut papier certificat bordereau déchets dossier</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_opening.cpp"/>
        <source>nothing unsanitised</source>
        <translation>rien de non assaini</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_opening.cpp"/>
        <source>oldest unsanitised %1 d</source>
        <translation>le plus ancien non assaini %1 j</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>their %n media</source>
        <translation>
            <numerusform>leur %n support</numerusform>
            <numerusform>leurs %n supports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalWatch</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_watch.cpp"/>
        <source>Reading disposal</source>
        <translation>Lecture de la mise au rebut</translation>
    </message>
</context>
<context>
    <name>tally::ui::DocumentModel</name>
    <message>
        <location filename="../../ui/views/reports/document_model.cpp"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>tally::ui::DocumentOutput</name>
    <message numerus="yes">
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>%1 page(s) printed.</source>
        <translation>
            <numerusform>%1 page imprimée.</numerusform>
            <numerusform>%1 pages imprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>%1 page(s) saved as %2.</source>
        <translation>
            <numerusform>%1 page enregistrée dans %2.</numerusform>
            <numerusform>%1 pages enregistrées dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>PDF of %1</source>
        <translation>PDF de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>The PDF was not saved.</source>
        <translation>Le PDF n’a pas été enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>The printing did not finish.</source>
        <translation>L’impression n’a pas abouti.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>The report is in %1.</source>
        <translation>Le rapport est dans %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>The report was not exported.</source>
        <translation>Le rapport n’a pas été exporté.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>The table is in %1.</source>
        <translation>Le tableau est dans %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>The table was not exported.</source>
        <translation>Le tableau n’a pas été exporté.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>as of %1</source>
        <translation>état au %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::EntitlementEditor</name>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>%1 attached.</source>
        <translation>%1 joint.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>%1 recorded.</source>
        <translation>%1 enregistrée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>%1 was not attached.</source>
        <translation>%1 n’a pas été joint.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>A new transaction; quantities change by these alone</source>
        <translation>Un nouveau mouvement ; les quantités ne changent que par eux</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Attach %1</source>
        <translation>Joindre %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Attach evidence</source>
        <translation>Joindre une preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Evidence %1</source>
        <translation>Preuves : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>It was so already.</source>
        <translation>C’était déjà le cas.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Its product: %1</source>
        <translation>Son produit : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>New licence</source>
        <translation>Nouvelle licence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>No position</source>
        <translation>Aucune position</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Record licence</source>
        <translation>Enregistrer la licence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>The licence was not recorded.</source>
        <translation>La licence n’a pas été enregistrée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>This cannot be recorded yet.</source>
        <translation>Ceci ne peut pas encore être enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>This document is attached already.</source>
        <translation>Ce document est déjà joint.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Transactions</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Transactions %1</source>
        <translation>Mouvements : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>Why, for the history</source>
        <translation>Motif, pour l’historique</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>or drop files here</source>
        <translation>ou déposer des fichiers ici</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_editor.cpp"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>tally::ui::EntitlementPage</name>
    <message>
        <location filename="../../ui/views/licences/entitlement_page.cpp"/>
        <source>A licence is so many units of a product, bought under one order.</source>
        <translation>Une licence est un nombre d’unités d’un produit, achetées par une commande.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_page.cpp"/>
        <source>Clear</source>
        <translation>Effacement simple</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_page.cpp"/>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_page.cpp"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_page.cpp"/>
        <source>New licence…</source>
        <translation>Nouvelle licence…</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_page.cpp"/>
        <source>No licence matches</source>
        <translation>Aucune licence ne correspond</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_page.cpp"/>
        <source>No licences yet</source>
        <translation>Pas encore de licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_page.cpp"/>
        <source>Record or leave first what is typed in the form.</source>
        <translation>Enregistrer ou abandonner d’abord la saisie du formulaire.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_page.cpp"/>
        <source>Words in licences</source>
        <translation>Mots dans les licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/entitlement_page.cpp"/>
        <source>words of licence, product, pool or order</source>
        <translation>mots de licence, produit, propriétaire ou commande</translation>
    </message>
</context>
<context>
    <name>tally::ui::ErrorStrip</name>
    <message>
        <location filename="../../ui/widgets/error_strip.cpp"/>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>tally::ui::EventFields</name>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>Happened at</source>
        <translation>Arrivé le</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>It is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>It is needed: %1</source>
        <translation>C’est nécessaire : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>Several with semicolons between them.</source>
        <translation>Plusieurs, séparés par des points-virgules.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>When it was not just now: 2026-11-28T14:05Z.</source>
        <translation>Si ce n’était pas à l’instant : 2026-11-28T14:05Z.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>Write it as 2026-11-28T14:05Z.</source>
        <translation>Écrivez-le comme 2026-11-28T14:05Z.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>Write it as 28/11/2026.</source>
        <translation>Écrivez-le comme 28/11/2026.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>Write pounds, as in 49.50.</source>
        <translation>Écrivez des livres, comme 49.50.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>drop files here, or choose</source>
        <translation>déposez des fichiers ici, ou choisissez</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>needed</source>
        <translation>requis</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>“%1” is no amount.</source>
        <translation>« %1 » n’est pas un montant.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>“%1” is no day.</source>
        <translation>« %1 » n’est pas un jour.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_fields.cpp"/>
        <source>“%1” is no time.</source>
        <translation>« %1 » n’est pas une heure.</translation>
    </message>
</context>
<context>
    <name>tally::ui::EventPane</name>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>%1 refused.</source>
        <translation>%1 refusés.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>%1 row %2: %3</source>
        <translation>%1 ligne %2 : %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>%1 would be taken, %2 refused:</source>
        <translation>%1 seraient pris, %2 refusés :</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>%1: %2 things</source>
        <translation>%1 : %2 objets</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>%1: nothing was recorded.</source>
        <translation>%1 : rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>%1: recorded as operation %2.</source>
        <translation>%1 : enregistré comme opération %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>It may be recorded.</source>
        <translation>Cela peut s’enregistrer.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>It would be refused:</source>
        <translation>Ce serait refusé :</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>It would lead to:</source>
        <translation>Cela mènerait à :</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>Nothing was recorded: it was so already.</source>
        <translation>Rien n’a été enregistré : c’était déjà ainsi.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>Recorded but for these:</source>
        <translation>Enregistré, sauf :</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>Recorded.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>Recording…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>Refused, nothing was recorded:</source>
        <translation>Refusé, rien n’a été enregistré :</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>The log is signed.</source>
        <translation>Le journal est signé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/event_pane.cpp"/>
        <source>What the step does</source>
        <translation>Ce que fait l’étape</translation>
    </message>
</context>
<context>
    <name>tally::ui::EvidenceModel</name>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>tally::ui::Facts</name>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>%1 says %2, seen %3.</source>
        <translation>%1 dit %2, vu le %3.</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>%1 says %2.</source>
        <translation>%1 dit %2.</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>%1 together</source>
        <translation>%1 ensemble</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>%n more say otherwise.</source>
        <translation>
            <numerusform>%Ln autre dit autrement.</numerusform>
            <numerusform>%Ln autres disent autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>%n not recorded</source>
        <translation>
            <numerusform>%Ln non inscrit</numerusform>
            <numerusform>%Ln non inscrits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>Alt+Enter lists what every source says.</source>
        <translation>Alt+Entrée liste ce que dit chaque source.</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>Asking the register…</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_groups.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_groups.cpp"/>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_groups.cpp"/>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>Locked by %1: %2.</source>
        <translation>Verrouillé par %1 : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>Locked until %1 by %2: %3.</source>
        <translation>Verrouillé jusqu’au %1 par %2 : %3.</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_groups.cpp"/>
        <source>Money and dates</source>
        <translation>Montants et dates</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>No source speaks of it; it came with the item.</source>
        <translation>Aucune source n’en parle ; c’est venu avec l’élément.</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_groups.cpp"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>Outranked</source>
        <translation>Devancé</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_groups.cpp"/>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_groups.cpp"/>
        <source>Place and people</source>
        <translation>Lieu et personnes</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>The partnership</source>
        <translation>Le groupement</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>Wins</source>
        <translation>L’emporte</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>Worked out from the reports.</source>
        <translation>Calculé à partir des relevés.</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>seen %1</source>
        <translation>vu le %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>several (%n)</source>
        <translation>
            <numerusform>plusieurs (%Ln)</numerusform>
            <numerusform>plusieurs (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::FactsTab</name>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>%1 is locked until %2.</source>
        <translation>%1 est verrouillé jusqu’au %2.</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>%1 is not locked any more.</source>
        <translation>%1 n’est plus verrouillé.</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>%n other item(s)</source>
        <translation>
            <numerusform>%Ln autre élément</numerusform>
            <numerusform>%Ln autres éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
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
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>&amp;Lock…</source>
        <translation>&amp;Verrouiller…</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>If this fails</source>
        <translation>En cas de panne</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>Lock of a value</source>
        <translation>Verrouillage d’une valeur</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>Nothing depends on it.</source>
        <translation>Rien n’en dépend.</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>Open impact</source>
        <translation>Ouvrir l’impact</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>This is worked out or set by the class; it is not edited here.</source>
        <translation>Cette valeur est calculée ou fixée par la classe ; elle ne se modifie pas ici.</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>Unlocking of a value</source>
        <translation>Déverrouillage d’une valeur</translation>
    </message>
    <message>
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>tally::ui::FieldButtons</name>
    <message>
        <location filename="../../ui/widgets/field_buttons.cpp"/>
        <source>Clear</source>
        <translation>Effacement simple</translation>
    </message>
</context>
<context>
    <name>tally::ui::FieldForm</name>
    <message>
        <location filename="../../ui/tables/field_form.cpp"/>
        <source>Find a field</source>
        <translation>Chercher un champ</translation>
    </message>
</context>
<context>
    <name>tally::ui::FigureCharts</name>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>%1 exceptions are open over 30 days</source>
        <translation>%1 écarts sont ouverts depuis plus de 30 jours</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>%1 have waited over 30 days</source>
        <translation>%1 attendent depuis plus de 30 jours</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>Exceptions</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>Kilograms</source>
        <translation>Kilogrammes</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>Kilograms, by code of the List of Waste (K13)</source>
        <translation>Kilogrammes, par code de la liste des déchets (K13)</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>No exception is open</source>
        <translation>Aucun écart n’est ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>No waste was recorded</source>
        <translation>Aucun déchet n’a été enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>Nothing is in the holding area</source>
        <translation>Rien n’est en zone de garde</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>Open exceptions, by age (K8)</source>
        <translation>Écarts ouverts, par âge (K8)</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>Things</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>Things in the holding area, by age (K2)</source>
        <translation>Objets en zone de garde, par âge (K2)</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/figure_charts.cpp"/>
        <source>Waste by its code</source>
        <translation>Déchets par code</translation>
    </message>
</context>
<context>
    <name>tally::ui::FigureModel</name>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>%1 behind it</source>
        <translation>%1 derrière ce chiffre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>met</source>
        <translation>atteinte</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
</context>
<context>
    <name>tally::ui::FilterBar</name>
    <message>
        <location filename="../../ui/tables/filter_bar.cpp"/>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_bar.cpp"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_bar.cpp"/>
        <source>Filter as chips</source>
        <translation>Filtre en étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_bar.cpp"/>
        <source>Filter as text</source>
        <translation>Filtre en texte</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_bar.cpp"/>
        <source>Use “%1”</source>
        <translation>Prendre « %1 »</translation>
    </message>
</context>
<context>
    <name>tally::ui::FilterBuilder</name>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>%1, %2 items</source>
        <translation>%1, %2 éléments</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>Add condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>Condition %1</source>
        <translation>Condition %1</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>Filter builder</source>
        <translation>Construction du filtre</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>Show %1 where all of this holds:</source>
        <translation>Montrer (%1) là où tout ceci est vrai :</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>comes after</source>
        <translation>vient après</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>comes before</source>
        <translation>vient avant</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>fits the expression</source>
        <translation>répond à l’expression</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>from … to</source>
        <translation>de … à</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>is known to be none</source>
        <translation>est su sans valeur</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>is less than</source>
        <translation>est moins de</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>is more than</source>
        <translation>est plus de</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>is not recorded</source>
        <translation>n’est pas inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>is recorded</source>
        <translation>est inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_builder.cpp"/>
        <source>together: %1</source>
        <translation>ensemble : %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::FilterEdit</name>
    <message>
        <location filename="../../ui/tables/filter_edit.cpp"/>
        <source>Filter as text</source>
        <translation>Filtre en texte</translation>
    </message>
    <message>
        <location filename="../../ui/tables/filter_edit.cpp"/>
        <source>For example: site:civic warranty_until&lt;today</source>
        <translation>Par exemple : site:civic warranty_until&lt;today</translation>
    </message>
</context>
<context>
    <name>tally::ui::FindPopup</name>
    <message>
        <location filename="../../ui/find/find_popup.cpp"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>tally::ui::FindResultsModel</name>
    <message>
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>%1 unknown, %2 not clear</source>
        <translation>%1 inconnus, %2 ambigus</translation>
    </message>
    <message>
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>%1, looks alike</source>
        <translation>%1, ressemblant</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>%n found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>%n item(s) of the pasted list</source>
        <translation>
            <numerusform>%Ln élément de la liste collée</numerusform>
            <numerusform>%Ln éléments de la liste collée</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>No number, name or other text of the register holds it.</source>
        <translation>Aucun numéro, nom ou autre texte du registre ne le contient.</translation>
    </message>
    <message>
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>Nothing is called that</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>Software as reported</source>
        <translation>Logiciels tels que signalés</translation>
    </message>
    <message>
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>all of this class</source>
        <translation>toute cette classe</translation>
    </message>
    <message>
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>looks alike</source>
        <translation>ressemblant</translation>
    </message>
    <message>
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>not in the register</source>
        <translation>pas dans le registre</translation>
    </message>
</context>
<context>
    <name>tally::ui::FindingFilterBar</name>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Any kind</source>
        <translation>Toutes les sortes</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Any severity</source>
        <translation>Toute gravité</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Any site</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Expected here: %1.</source>
        <translation>Attendu ici : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Explained by a change</source>
        <translation>Expliqué par un changement</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Kind of finding</source>
        <translation>Sorte de constat</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Undecided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Which findings</source>
        <translation>Quels constats</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Which items</source>
        <translation>Quels éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>Words in findings</source>
        <translation>Mots dans les constats</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>items, as a filter: is:laptop</source>
        <translation>éléments, en filtre : is:laptop</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_filter_bar.cpp"/>
        <source>words, numbers</source>
        <translation>mots, numéros</translation>
    </message>
</context>
<context>
    <name>tally::ui::FindingKeys</name>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>A change is asked for; the finding waits for it</source>
        <translation>Un changement est demandé ; le constat l’attend</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Accept all alike…</source>
        <translation>Accepter tous les semblables…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Accept what was found</source>
        <translation>Accepter ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Correct all alike…</source>
        <translation>Corriger tous les semblables…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Decide all alike later…</source>
        <translation>Remettre tous les semblables à plus tard…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Decide later…</source>
        <translation>Remettre à plus tard…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>For all that are shown of the same kind, attribute and source; what would happen is said first</source>
        <translation>Pour tous ceux affichés de mêmes sorte, attribut et source ; ce qui se passerait est dit d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Keep all alike…</source>
        <translation>Garder tous les semblables…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Keep what is recorded</source>
        <translation>Garder ce qui est inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Neither: a third value</source>
        <translation>Ni l’un ni l’autre : une troisième valeur</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Nothing changes until a day, or for good, with a reason</source>
        <translation>Rien ne change jusqu’à un jour, ou pour de bon, avec un motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Raise a change…</source>
        <translation>Demander un changement…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Raise changes for all alike…</source>
        <translation>Demander un changement pour tous les semblables…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Send someone to look at all alike…</source>
        <translation>Envoyer quelqu’un voir tous les semblables…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Send someone to look…</source>
        <translation>Envoyer quelqu’un voir…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>Somebody goes and looks</source>
        <translation>Quelqu’un va voir</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>The two are one</source>
        <translation>Les deux ne font qu’un</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>What is recorded stays, as your word</source>
        <translation>Ce qui est inscrit reste, sur votre parole</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_keys.cpp"/>
        <source>What was found is recorded as your word</source>
        <translation>Ce qui a été trouvé est inscrit, sur votre parole</translation>
    </message>
</context>
<context>
    <name>tally::ui::FindingLines</name>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Asking the register…</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Explained by</source>
        <translation>Expliqué par</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>It was decided before, and what was found has changed since or the day has passed.</source>
        <translation>C’était déjà décidé, et ce qui a été trouvé a changé depuis, ou le jour est passé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>No source speaks of it.</source>
        <translation>Aucune source n’en parle.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Outranked</source>
        <translation>Devancé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Sent to look</source>
        <translation>Envoyé voir</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>What every source says</source>
        <translation>Ce que dit chaque source</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>What speaks against it</source>
        <translation>Ce qui plaide contre</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>What speaks for it</source>
        <translation>Ce qui plaide pour</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>Wins</source>
        <translation>L’emporte</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>no longer in the register</source>
        <translation>plus dans le registre</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>seen %1</source>
        <translation>vu le %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_lines.cpp"/>
        <source>silent</source>
        <translation>muette</translation>
    </message>
</context>
<context>
    <name>tally::ui::FindingModel</name>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>%1 (%2), seen %3</source>
        <translation>%1 (%2), vu le %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>%1 of %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>Register → found</source>
        <translation>Registre → trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_model.cpp"/>
        <source>explained</source>
        <translation>expliqué</translation>
    </message>
</context>
<context>
    <name>tally::ui::FindingPane</name>
    <message>
        <location filename="../../ui/views/findings/finding_pane.cpp"/>
        <source>No finding is chosen</source>
        <translation>Aucun constat n’est choisi</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_pane.cpp"/>
        <source>The finding</source>
        <translation>Le constat</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_pane.cpp"/>
        <source>What the sources say cannot be shown.</source>
        <translation>Ce que disent les sources ne peut pas être affiché.</translation>
    </message>
</context>
<context>
    <name>tally::ui::Findings</name>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: %2 differs</source>
        <translation>%1 : %2 diffère</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: %2 has ended</source>
        <translation>%1 : %2 a pris fin</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: %2 is not as approved</source>
        <translation>%1 : %2 non conforme à l’approbation</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: a source is silent</source>
        <translation>%1 : une source est muette</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: ended and seen again</source>
        <translation>%1 : terminé et revu</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: found, not recorded</source>
        <translation>%1 : trouvé, non inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: gone</source>
        <translation>%1 : disparu</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: in another chassis</source>
        <translation>%1 : dans un autre châssis</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: nobody’s</source>
        <translation>%1 : à personne</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: not found</source>
        <translation>%1 : non trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: the same thing?</source>
        <translation>%1 : la même chose ?</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>%1: unexpected software</source>
        <translation>%1 : logiciel inattendu</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>1 thing</source>
        <translation>1 chose</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>2 items</source>
        <translation>2 éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>A source is silent</source>
        <translation>Une source est muette</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Different value</source>
        <translation>Valeur différente</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Ended and seen again</source>
        <translation>Terminé et revu</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>It is a known item</source>
        <translation>C’est un élément connu</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>It is a new item</source>
        <translation>C’est un nouvel élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>It is about no item that could be changed.</source>
        <translation>Cela ne porte sur aucun élément qui puisse être modifié.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>It is about no report that is held.</source>
        <translation>Cela ne porte sur aucun relevé en attente.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>It is about no value that could be put right.</source>
        <translation>Cela ne porte sur aucune valeur qui puisse être corrigée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Nobody’s</source>
        <translation>À personne</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Not as approved</source>
        <translation>Non conforme à l’approbation</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Not found</source>
        <translation>Non trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Not recorded</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Part gone</source>
        <translation>Composant disparu</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Part moved</source>
        <translation>Composant déplacé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Raise a change</source>
        <translation>Demander un changement</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Refers to what has ended</source>
        <translation>Renvoie à ce qui a pris fin</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Send someone to look</source>
        <translation>Envoyer quelqu’un voir</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>Unexpected software</source>
        <translation>Logiciel inattendu</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>a change is raised</source>
        <translation>un changement est demandé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>given to a known item</source>
        <translation>donné à un élément connu</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>left for later</source>
        <translation>remis à plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>made a new item</source>
        <translation>devenu un nouvel élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>somebody is sent to look</source>
        <translation>quelqu’un est envoyé voir</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/finding_words.cpp"/>
        <source>“%1” is no decision about “%2”.</source>
        <translation>« %1 » n’est pas une décision sur « %2 ».</translation>
    </message>
</context>
<context>
    <name>tally::ui::FindingsView</name>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>%1 %2 decided.</source>
        <translation>%1 Décidés : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>%1 decided, %2 left out.</source>
        <translation>Décidés : %1, écartés : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>%1 findings: %2.</source>
        <translation>%1 constats : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>%1 was not decided.</source>
        <translation>Non décidé : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>&amp;Work out findings again</source>
        <translation>&amp;Recalculer les constats</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>Compares the register with what sources report once more</source>
        <translation>Compare de nouveau le registre à ce que les sources signalent</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>Deciding findings</source>
        <translation>Décision sur les constats</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>Findings are decided in their view.</source>
        <translation>Les constats se décident dans leur vue.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>Findings are of what was recorded on a day, not of what was true then. Choose a date of recording with Ctrl+D.</source>
        <translation>Les constats portent sur ce qui était inscrit un jour, non sur ce qui était vrai alors. Choisissez une date d’inscription avec Ctrl+D.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>Findings, %1</source>
        <translation>Constats, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>It was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>Last looked at as of operation %1.</source>
        <translation>Dernier examen à l’opération %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>No finding is chosen.</source>
        <translation>Aucun constat n’est choisi.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>No finding matches</source>
        <translation>Aucun constat ne correspond</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>No findings of this date</source>
        <translation>Aucun constat à cette date</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>No findings yet</source>
        <translation>Pas encore de constats</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>Register and sources agree</source>
        <translation>Registre et sources concordent</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>Shift and the letter: for all alike</source>
        <translation>Maj et la lettre : pour tous les semblables</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>Show all that are undecided</source>
        <translation>Montrer tous ceux à décider</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>The findings were not decided.</source>
        <translation>Les constats n’ont pas été décidés.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>The findings were not worked out.</source>
        <translation>Les constats n’ont pas été calculés.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>The register is compared with what every source says. It goes on aside; the task in the status line says how far it is.</source>
        <translation>Le registre est comparé à ce que dit chaque source. Cela se fait en arrière-plan ; la tâche dans la ligne d’état en dit l’avancement.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>There is none of this kind, site and state with these words.</source>
        <translation>Il n’y en a aucun de cette sorte, de ce site et de cet état avec ces mots.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>What is shown may be older than the register.</source>
        <translation>Ce qui est affiché peut être plus ancien que le registre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>Work them out</source>
        <translation>Les calculer</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>Working out the findings</source>
        <translation>Calcul des constats</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_deciding.cpp"/>
        <source>finding decide difference</source>
        <translation>constat décider différence écart</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>others %1</source>
        <translation>autres %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/findings_view.cpp"/>
        <source>refresh differences reconcile</source>
        <translation>actualiser différences écarts rapprocher</translation>
    </message>
</context>
<context>
    <name>tally::ui::FindingsWatch</name>
    <message>
        <location filename="../../ui/views/findings/findings_watch.cpp"/>
        <source>Working out findings</source>
        <translation>Calcul de constats</translation>
    </message>
</context>
<context>
    <name>tally::ui::FixModel</name>
    <message>
        <location filename="../../ui/views/quality/fix_model.cpp"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_model.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_model.cpp"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_model.cpp"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_model.cpp"/>
        <source>ends</source>
        <translation>prend fin</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_model.cpp"/>
        <source>left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_model.cpp"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>tally::ui::FixStrip</name>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>%1: items mended: %2.</source>
        <translation>%1 : éléments rectifiés : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>End items: %1</source>
        <translation>Mettre fin à des éléments : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>Left as they are, with the reason: %1.</source>
        <translation>Laissés tels quels, avec le motif : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>Left, because somebody changed them since the list was made: %1.</source>
        <translation>Laissés, car modifiés par quelqu’un depuis la liste : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>Look at the list once more.</source>
        <translation>Revoir la liste.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>Mend items: %1</source>
        <translation>Rectifier des éléments : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>Mending</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>Nothing was mended.</source>
        <translation>Rien n’a été rectifié.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>Quality rule: %1</source>
        <translation>Règle de qualité : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>There is no list to mend by.</source>
        <translation>Il n’y a pas de liste pour rectifier.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>What would be changed</source>
        <translation>Ce qui serait modifié</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/fix_strip.cpp"/>
        <source>“%1”: what can be mended as the rule says is listed (items: %2). It is one operation, which undo takes back.</source>
        <translation>« %1 » : ce qui peut être rectifié comme le dit la règle figure dans la liste (éléments : %2). C’est une opération, que l’annulation reprend.</translation>
    </message>
</context>
<context>
    <name>tally::ui::GraphCanvas</name>
    <message>
        <location filename="../../ui/graph/graph_canvas.cpp"/>
        <source>%1; table with Ctrl+T</source>
        <translation>%1 ; tableau par Ctrl+T</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_canvas_input.cpp"/>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_canvas.cpp"/>
        <source>Drawing, empty</source>
        <translation>Dessin, vide</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_canvas_input.cpp"/>
        <source>Export picture…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_canvas_input.cpp"/>
        <source>Fit	0</source>
        <translation>Ajuster	0</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_canvas_input.cpp"/>
        <source>Fold	−</source>
        <translation>Replier	−</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_canvas_input.cpp"/>
        <source>Make it the source	Enter</source>
        <translation>En faire l’origine	Entrée</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_canvas_input.cpp"/>
        <source>Mark as down too	Space</source>
        <translation>Mettre aussi en panne	Espace</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_canvas_input.cpp"/>
        <source>Open item</source>
        <translation>Ouvrir l’élément</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_canvas_input.cpp"/>
        <source>Show its rows</source>
        <translation>Montrer ses lignes</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_canvas_input.cpp"/>
        <source>Take back that it is down	Space</source>
        <translation>Retirer sa panne	Espace</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_canvas_input.cpp"/>
        <source>Unfold	+</source>
        <translation>Déplier	+</translation>
    </message>
</context>
<context>
    <name>tally::ui::GraphLegend</name>
    <message>
        <location filename="../../ui/graph/graph_legend.cpp"/>
        <source>fails</source>
        <translation>tombe</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_legend.cpp"/>
        <source>no other way</source>
        <translation>sans autre voie</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_legend.cpp"/>
        <source>several, + unfolds</source>
        <translation>plusieurs, + déplie</translation>
    </message>
    <message>
        <location filename="../../ui/graph/graph_legend.cpp"/>
        <source>spared</source>
        <translation>épargné</translation>
    </message>
</context>
<context>
    <name>tally::ui::GuideWindow</name>
    <message>
        <location filename="../../ui/help/guide_window.cpp"/>
        <source>%1 – Guide – Tallystick</source>
        <translation>%1 – Guide – Tallystick</translation>
    </message>
    <message>
        <location filename="../../ui/help/guide_window.cpp"/>
        <source>Guide – Tallystick</source>
        <translation>Guide – Tallystick</translation>
    </message>
    <message>
        <location filename="../../ui/help/guide_window.cpp"/>
        <source>No page has these words</source>
        <translation>Aucune page n’a ces mots</translation>
    </message>
    <message>
        <location filename="../../ui/help/guide_window.cpp"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../ui/help/guide_window.cpp"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../ui/help/guide_window.cpp"/>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
</context>
<context>
    <name>tally::ui::HeaderLineBox</name>
    <message>
        <location filename="../../ui/views/imports/header_line_box.cpp"/>
        <source>found out</source>
        <translation>trouvé seul</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/header_line_box.cpp"/>
        <source>found out: %1</source>
        <translation>trouvé : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/header_line_box.cpp"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>tally::ui::HelpActions</name>
    <message>
        <location filename="../../ui/window/help_actions.cpp"/>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <location filename="../../ui/window/help_actions.cpp"/>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <location filename="../../ui/window/help_actions.cpp"/>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <location filename="../../ui/window/help_actions.cpp"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../../ui/window/help_actions.cpp"/>
        <source>The guide, at the page for where you are</source>
        <translation>Le guide, à la page de l’endroit où vous êtes</translation>
    </message>
    <message>
        <location filename="../../ui/window/help_actions.cpp"/>
        <source>What the keyboard does, to search and to print</source>
        <translation>Ce que fait le clavier, à chercher et à imprimer</translation>
    </message>
    <message>
        <location filename="../../ui/window/help_actions.cpp"/>
        <source>help manual how documentation</source>
        <translation>aide manuel comment documentation</translation>
    </message>
    <message>
        <location filename="../../ui/window/help_actions.cpp"/>
        <source>help shortcuts keyboard</source>
        <translation>aide raccourcis clavier touches</translation>
    </message>
</context>
<context>
    <name>tally::ui::History</name>
    <message>
        <location filename="../../ui/details/history_lines.cpp"/>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <location filename="../../ui/details/history_lines.cpp"/>
        <source>%1 · operation %2</source>
        <translation>%1 · opération %2</translation>
    </message>
    <message>
        <location filename="../../ui/details/history_lines.cpp"/>
        <source>Enter lists everything that this operation changed.</source>
        <translation>Entrée liste tout ce que cette opération a modifié.</translation>
    </message>
    <message>
        <location filename="../../ui/details/history_lines.cpp"/>
        <source>Mark, %1</source>
        <translation>Identifiant : %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/history_lines.cpp"/>
        <source>Part %1</source>
        <translation>Composant : %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/history_lines.cpp"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/details/history_lines.cpp"/>
        <source>undo of %1</source>
        <translation>annulation de %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::HistoryTab</name>
    <message>
        <location filename="../../ui/details/history_tab.cpp"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../ui/details/history_tab.cpp"/>
        <source>The history cannot be shown.</source>
        <translation>L’historique ne peut pas être affiché.</translation>
    </message>
    <message>
        <location filename="../../ui/details/history_tab.cpp"/>
        <source>Undo operation %1…</source>
        <translation>Annuler l’opération %1…</translation>
    </message>
    <message>
        <location filename="../../ui/details/history_tab.cpp"/>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
</context>
<context>
    <name>tally::ui::Home</name>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Computers in use never seen by an inventory</source>
        <translation>Ordinateurs en service jamais vus par un inventaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Computers in use not seen for 90 days</source>
        <translation>Ordinateurs en service non vus depuis 90 jours</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Computers in use without a custodian</source>
        <translation>Ordinateurs en service sans détenteur</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Findings of high severity</source>
        <translation>Constats de gravité haute</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Findings of normal severity</source>
        <translation>Constats de gravité normale</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Findings that are an alarm</source>
        <translation>Constats d’alarme</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Hardware at cost</source>
        <translation>Matériel au prix d’achat</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>In use and seen in 30 days</source>
        <translation>En service et vus en 30 jours</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Items held by somebody who leaves or has left</source>
        <translation>Éléments détenus par quelqu’un qui part ou est parti</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Items in use past their end of life</source>
        <translation>Éléments en service après leur fin de vie</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Items that share a serial number</source>
        <translation>Éléments au même numéro de série</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Items that wait for disposal</source>
        <translation>Éléments en attente d’élimination</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Items with open questions</source>
        <translation>Éléments à questions ouvertes</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Items without a site</source>
        <translation>Éléments sans site</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Items without an owner</source>
        <translation>Éléments sans propriétaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Loans due back</source>
        <translation>Prêts à rendre</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Network devices</source>
        <translation>Équipements réseau</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Programs installed</source>
        <translation>Programmes installés</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Reports held: whose they are is not certain</source>
        <translation>Relevés en attente : à qui, ce n’est pas certain</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Services and systems</source>
        <translation>Services et systèmes</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_queries.cpp"/>
        <source>Warranties that end within 90 days</source>
        <translation>Garanties qui finissent sous 90 jours</translation>
    </message>
</context>
<context>
    <name>tally::ui::HomeView</name>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>All operations</source>
        <translation>Toutes les opérations</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>Counting the estate of %1 days ago</source>
        <translation>Comptage du parc d’il y a %1 jours</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>Estate</source>
        <translation>Parc</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>Needs me</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>Needs me (%1)</source>
        <translation>À traiter (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>Operation %1, %n change(s)</source>
        <translation>
            <numerusform>Opération %1, %Ln modification</numerusform>
            <numerusform>Opération %1, %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>Recent operations</source>
        <translation>Opérations récentes</translation>
    </message>
    <message>
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>What was recorded lately cannot be shown.</source>
        <translation>Ce qui a été enregistré récemment ne peut pas être affiché.</translation>
    </message>
</context>
<context>
    <name>tally::ui::IdentifyingKeysModel</name>
    <message>
        <location filename="../../ui/views/rules/identifying_keys_model.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/identifying_keys_model.cpp"/>
        <source>Classes that go by it too</source>
        <translation>Classes qui la suivent aussi</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/identifying_keys_model.cpp"/>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/identifying_keys_model.cpp"/>
        <source>Key: all of it the same</source>
        <translation>Clé : tout identique</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/identifying_keys_model.cpp"/>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
</context>
<context>
    <name>tally::ui::IdentityModel</name>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>%1 (#%2)</source>
        <translation>%1 (n° %2)</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>%1; known now by %2</source>
        <translation>%1 ; connu maintenant par %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>With, or report</source>
        <translation>Avec, ou relevé</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>a new item</source>
        <translation>un nouvel élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>hold %1</source>
        <translation>retenir %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>merge %1</source>
        <translation>fusionner %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>nothing known carries its keys</source>
        <translation>rien de connu ne porte ses clés</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>recognise %1</source>
        <translation>reconnaître %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>split %1</source>
        <translation>séparer %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>would be a thing of its own</source>
        <translation>serait une chose à part</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>would be a thing of its own; joined now by %1</source>
        <translation>serait une chose à part ; jointe maintenant par %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>would be held</source>
        <translation>serait retenu</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>would be recognised</source>
        <translation>serait reconnu</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>would merge</source>
        <translation>fusionnerait</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>would split</source>
        <translation>se séparerait</translation>
    </message>
</context>
<context>
    <name>tally::ui::ImpactHead</name>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>%1 (%2 of %3 left)</source>
        <comment>name, number, number</comment>
        <translation>%1 (reste %2 sur %3)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>%n item(s) in all</source>
        <translation>
            <numerusform>%Ln élément en tout</numerusform>
            <numerusform>%Ln éléments en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>%n level(s)</source>
        <translation>
            <numerusform>%Ln niveau</numerusform>
            <numerusform>%Ln niveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
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
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>Add item…</source>
        <translation>Ajouter un élément…</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>All that this cannot do without</source>
        <translation>Tout ce dont ceci ne peut se passer</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>Also down:</source>
        <translation>Aussi en panne :</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>If it fails:</source>
        <translation>S’il tombe :</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>Impact of %1</source>
        <translation>Impact de %1</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>It rests on</source>
        <translation>Il dépend de</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>Name another item that is down. In the drawing: Space</source>
        <translation>Nommez un autre élément en panne. Dans le dessin : Espace</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>Redundancy</source>
        <translation>Redondance</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>Show the rows</source>
        <translation>Montrer les lignes</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>Spared by redundancy:</source>
        <translation>Épargnés par la redondance :</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>Take back that %1 is down</source>
        <translation>Retirer la panne de %1</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>The drawing as SVG or PNG</source>
        <translation>Le dessin en SVG ou PNG</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>The same as rows</source>
        <translation>La même chose en lignes</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>The same as rows (Ctrl+T)</source>
        <translation>La même chose en lignes (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>What %1 rests on</source>
        <translation>Ce dont %1 dépend</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>What fails</source>
        <translation>Ce qui tombe</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>What fails when this fails</source>
        <translation>Ce qui tombe si ceci tombe</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>What has enough of its providers left stands</source>
        <translation>Ce qui garde assez de fournisseurs tient</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>What it rests on</source>
        <translation>Ce dont il dépend</translation>
    </message>
</context>
<context>
    <name>tally::ui::ImpactPane</name>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>%1 box(es)</source>
        <translation>
            <numerusform>%1 boîte</numerusform>
            <numerusform>%1 boîtes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>%1 for %2</source>
        <comment>boxes, items</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 élément</numerusform>
            <numerusform>%1 éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>%1: %2</source>
        <comment>box, question</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>Dessin (*.svg);;Image (*.png)</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>Nothing depends on this item. Add a relationship to what uses it.</source>
        <translation>Rien ne dépend de cet élément. Ajoutez une relation vers ce qui l’utilise.</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>People: %1</source>
        <translation>Personnes : %1</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>Services: %1</source>
        <translation>Services : %1</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>Sites: %1</source>
        <translation>Sites : %1</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>Spared: %1</source>
        <translation>Épargnés : %1</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>This item is not in the register on this date.</source>
        <translation>Cet élément n’est pas dans le registre à cette date.</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>This item rests on nothing that is recorded. Add a relationship to what it needs.</source>
        <translation>Cet élément ne dépend de rien d’inscrit. Ajoutez une relation vers ce dont il a besoin.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ImpactTableModel</name>
    <message>
        <location filename="../../ui/graph/impact_table_model.cpp"/>
        <source>%1, no other way</source>
        <translation>%1, sans autre voie</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_table_model.cpp"/>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_table_model.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_table_model.cpp"/>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_table_model.cpp"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_table_model.cpp"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_table_model.cpp"/>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_table_model.cpp"/>
        <source>Reached from</source>
        <translation>Atteint depuis</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_table_model.cpp"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_table_model.cpp"/>
        <source>no other way</source>
        <translation>sans autre voie</translation>
    </message>
    <message>
        <location filename="../../ui/graph/impact_table_model.cpp"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>tally::ui::ImpactView</name>
    <message>
        <location filename="../../ui/views/impact/impact_view.cpp"/>
        <source>Also failed</source>
        <translation>Aussi en panne</translation>
    </message>
    <message>
        <location filename="../../ui/views/impact/impact_view.cpp"/>
        <source>Also failed: asset number, serial or exact name, then Enter</source>
        <translation>Aussi en panne : numéro, série ou nom exact, puis Entrée</translation>
    </message>
    <message>
        <location filename="../../ui/views/impact/impact_view.cpp"/>
        <source>Choose an item in a table and press F7 to see what fails when it fails.</source>
        <translation>Choisissez un élément dans un tableau et pressez F7 pour voir ce qui tombe s’il tombe.</translation>
    </message>
    <message>
        <location filename="../../ui/views/impact/impact_view.cpp"/>
        <source>Go to items</source>
        <translation>Aller aux éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/impact/impact_view.cpp"/>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <location filename="../../ui/views/impact/impact_view.cpp"/>
        <source>Impact of %1</source>
        <translation>Impact de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/impact/impact_view.cpp"/>
        <source>No item is chosen</source>
        <translation>Aucun élément n’est choisi</translation>
    </message>
    <message>
        <location filename="../../ui/views/impact/impact_view.cpp"/>
        <source>No item was added.</source>
        <translation>Aucun élément n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../ui/views/impact/impact_view.cpp"/>
        <source>The picture is in %1.</source>
        <translation>L’image est dans %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/impact/impact_view.cpp"/>
        <source>The picture was not made.</source>
        <translation>L’image n’a pas été faite.</translation>
    </message>
    <message>
        <location filename="../../ui/views/impact/impact_view.cpp"/>
        <source>What %1 rests on</source>
        <translation>Ce dont %1 dépend</translation>
    </message>
</context>
<context>
    <name>tally::ui::ImportPage</name>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source> %1 wait for a decision.</source>
        <translation> %1 attendent une décision.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source> %n later change(s) kept.</source>
        <translation>
            <numerusform> %Ln modification ultérieure gardée.</numerusform>
            <numerusform> %Ln modifications ultérieures gardées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>"%1" is no day.</source>
        <translation>« %1 » n’est pas un jour.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>%1 is in the future.</source>
        <translation>%1 : c’est dans l’avenir.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>%1 items</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>%1 new and %2 changed items recorded as operation %3.</source>
        <translation>%1 éléments nouveaux et %2 modifiés, inscrits par l’opération %3.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>%n file(s) or folder(s)</source>
        <translation>
            <numerusform>%Ln fichier ou dossier</numerusform>
            <numerusform>%Ln fichiers ou dossiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Decide about %1</source>
        <translation>Décider de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Drop files or a folder anywhere in this window</source>
        <translation>Déposez des fichiers ou un dossier n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Effective</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Effective: today</source>
        <translation>Effectif : aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Folder to import</source>
        <translation>Dossier à importer</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>How the table is read and what each of its columns becomes</source>
        <translation>Comment le tableau est lu et ce que devient chaque colonne</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Import more</source>
        <translation>Importer encore</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Inventories of agents, registers as CSV or XLSX, catalogues: the content says what a file is. First comes a preview; nothing is recorded before you say so.</source>
        <translation>Inventaires d’agents, registres en CSV ou XLSX, catalogues : le contenu dit ce qu’est un fichier. L’aperçu vient d’abord ; rien n’est inscrit avant que vous le disiez.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Nothing chosen yet</source>
        <translation>Rien de choisi encore</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Nothing could be previewed.</source>
        <translation>Rien n’a pu être lu pour l’aperçu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Nothing could be read.</source>
        <translation>Rien n’a pu être lu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore inscrit.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Nothing is recorded yet. It will be true since %1.</source>
        <translation>Rien n’est encore enregistré. Ce sera vrai depuis le %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Operation %1 is undone.</source>
        <translation>L’opération %1 est annulée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Preview again</source>
        <translation>Refaire l’aperçu</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Preview all rows</source>
        <translation>Aperçu de toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Record %1</source>
        <translation>Inscrire %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Record %1, leave %2 held</source>
        <translation>Inscrire %1, laisser %2 en attente</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Save problems…</source>
        <translation>Enregistrer les problèmes…</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Save the problems</source>
        <translation>Enregistrer les problèmes</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Show its changes</source>
        <translation>Montrer ses modifications</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Since when what the files say is true, for example "31 mar"; empty: today.</source>
        <translation>Depuis quand ce que disent les fichiers est vrai, par exemple « 31 mar » ; vide : aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>Source: as the file says</source>
        <translation>Source : selon le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Stopped. Nothing was recorded.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>The first %1 rows of each file are shown.</source>
        <translation>Les %1 premières lignes de chaque fichier sont montrées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>The folder holds no files that could be read. Choose another one.</source>
        <translation>Le dossier ne contient aucun fichier lisible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>The import has no date yet.</source>
        <translation>L’importation n’a pas encore de date.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>The import was not undone.</source>
        <translation>L’import n’a pas été annulé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>The name under which this source is believed, for example "stores list".</source>
        <translation>Le nom sous lequel cette source est crue, par exemple « liste du magasin ».</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>The problems are saved in %1.</source>
        <translation>Les problèmes sont enregistrés dans %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>The problems were not saved.</source>
        <translation>Les problèmes n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>The register knew all of it: nothing was recorded.</source>
        <translation>Le registre savait tout : rien n’a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>The register knows all of this already: 0 changes.</source>
        <translation>Le registre sait déjà tout cela : 0 modification.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>The register would not record this: %1</source>
        <translation>Le registre n’inscrirait pas ceci : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Titles of software that nobody knows, those on most devices first</source>
        <translation>Titres de logiciels que personne ne connaît, les plus répandus d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Unknown software: %1</source>
        <translation>Logiciels inconnus : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source>Write a day like "31 mar" or 2026-03-31, or leave it empty for today.</source>
        <translation>Écrivez un jour comme « 31 mar » ou 2026-03-31, ou laissez vide pour aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>choose</source>
        <translation>choix</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>recorded</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>recording</source>
        <translation>inscription</translation>
    </message>
</context>
<context>
    <name>tally::ui::ImportRun</name>
    <message numerus="yes">
        <location filename="../../ui/views/imports/import_run.cpp"/>
        <source>Importing %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Import de %Ln fichier ou dossier</numerusform>
            <numerusform>Import de %Ln fichiers ou dossiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/import_run.cpp"/>
        <source>Looking at the columns</source>
        <translation>Lecture des colonnes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/import_run.cpp"/>
        <source>Previewing %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Aperçu de %Ln fichier ou dossier</numerusform>
            <numerusform>Aperçu de %Ln fichiers ou dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ImportsView</name>
    <message>
        <location filename="../../ui/views/imports/imports_view.cpp"/>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/imports_view.cpp"/>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/imports_view.cpp"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/imports_view.cpp"/>
        <source>Import, %1</source>
        <translation>Import, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/imports_view.cpp"/>
        <source>Next problem of the import</source>
        <translation>Problème suivant de l’import</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/imports_view.cpp"/>
        <source>Record the import</source>
        <translation>Inscrire l’import</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/imports_view.cpp"/>
        <source>Reports that wait for a decision</source>
        <translation>Relevés qui attendent une décision</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/imports_view.cpp"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/imports_view.cpp"/>
        <source>Waiting %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/imports_view.cpp"/>
        <source>Waiting for a decision</source>
        <translation>En attente de décision</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/imports_view.cpp"/>
        <source>Waiting for a decision, %1</source>
        <translation>En attente de décision, %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::IssuedModel</name>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>%1 is NOT reproduced from operation %2: %3 of %4 files are equal to the byte.</source>
        <translation>%1 n’est PAS reproduite depuis l’opération %2 : %3 fichiers sur %4 sont égaux à l’octet près.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>%1 is reproduced from operation %2: %3 of %4 files are equal to the byte.</source>
        <translation>%1 est reproduite depuis l’opération %2 : %3 fichiers sur %4 sont égaux à l’octet près.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>Made again</source>
        <translation>Refaite</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>Prepared by</source>
        <translation>Préparée par</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>SHA-256 as issued</source>
        <translation>SHA-256 à l’émission</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>kept, not made again</source>
        <translation>gardé, pas refait</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>waits for a signature</source>
        <translation>attend une signature</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/issued_model.cpp"/>
        <source>was not among what was issued</source>
        <translation>n’était pas parmi ce qui a été émis</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemFormPane</name>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>%1 field(s)</source>
        <translation>
            <numerusform>%1 champ</numerusform>
            <numerusform>%1 champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 élément</numerusform>
            <numerusform>%1 éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>%1 of %2 set.</source>
        <translation>%1 de %2 : fixé.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>A new %1 recorded.</source>
        <translation>Nouveau (%1) inscrit.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Edit %1 item(s)</source>
        <translation>
            <numerusform>Modifier %1 élément</numerusform>
            <numerusform>Modifier %1 éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>New %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Not a date yet</source>
        <translation>Pas encore une date</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Record 1 %1</source>
        <translation>Inscrire 1 %1</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Set %1 of %2</source>
        <translation>Fixer %1 de %2</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>True since</source>
        <translation>Vrai depuis</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Why, for the history</source>
        <translation>Motif, pour l’historique</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Write it like 12/4/2021, or leave it empty for today.</source>
        <translation>Écrivez-la comme 12/4/2021, ou laissez vide pour aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>leave as is</source>
        <translation>laisser tel quel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>leave as is (%1 values)</source>
        <translation>
            <numerusform>laisser tel quel (%1 valeur)</numerusform>
            <numerusform>laisser tel quel (%1 valeurs)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>leave as is (%1)</source>
        <translation>laisser tel quel (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>“%1” is no date</source>
        <translation>« %1 » n’est pas une date</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemRecorder</name>
    <message>
        <location filename="../../ui/tables/item_recorder.cpp"/>
        <source>%1 of %2 shows %3, as another source says.</source>
        <translation>%1 de %2 montre %3, comme le dit une autre source.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_recorder.cpp"/>
        <source>%1 of %2: %3.</source>
        <translation>%1 de %2 : %3.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_recorder.cpp"/>
        <source>Edit of %1 item(s)</source>
        <translation>
            <numerusform>Modification de %1 élément</numerusform>
            <numerusform>Modification de %1 éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_recorder.cpp"/>
        <source>End of %1 item(s)</source>
        <translation>
            <numerusform>Fin de %1 élément</numerusform>
            <numerusform>Fin de %1 éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_recorder.cpp"/>
        <source>It is so already; nothing recorded.</source>
        <translation>C’est déjà le cas ; rien d’inscrit.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_recorder.cpp"/>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été inscrit.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemTableModel</name>
    <message numerus="yes">
        <location filename="../../ui/models/item_table_model.cpp"/>
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 élément</numerusform>
            <numerusform>%1 éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/models/item_table_model.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/item_table_model.cpp"/>
        <source>%1, was %2</source>
        <translation>%1, était %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/item_table_model.cpp"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemTablePane</name>
    <message>
        <location filename="../../ui/tables/item_table_pane.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_table_pane.cpp"/>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_table_layout.cpp"/>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_table_pane.cpp"/>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_table_pane.cpp"/>
        <source>Expected here: %1.</source>
        <translation>Attendu ici : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_table_pane.cpp"/>
        <source>Import an inventory or a CSV file, or record the first one by hand.</source>
        <translation>Importez un inventaire ou un fichier CSV, ou inscrivez le premier à la main.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_table_pane.cpp"/>
        <source>No %1 yet</source>
        <translation>Rien encore ici : %1</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_table_pane.cpp"/>
        <source>None of %1 %2 fits: %3</source>
        <translation>Aucun des %1 (%2) ne répond à : %3</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_table_pane.cpp"/>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_table_pane.cpp"/>
        <source>Record one…</source>
        <translation>En inscrire un…</translation>
    </message>
    <message>
        <location filename="../../ui/tables/item_table_pane.cpp"/>
        <source>Without “%1” %2 would.</source>
        <translation>Sans « %1 », %2 répondraient.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemsView</name>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>%1 cell(s) recorded.</source>
        <translation>
            <numerusform>%1 cellule inscrite.</numerusform>
            <numerusform>%1 cellules inscrites.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>%1 is not changed by hand.</source>
        <translation>%1 : ne se modifie pas à la main.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>%1 is worked out by the program.</source>
        <translation>%1 : calculé par le programme.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>%1 item(s) ended.</source>
        <translation>
            <numerusform>Fin mise à %1 élément.</numerusform>
            <numerusform>Fin mise à %1 éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>%1 page(s) printed.</source>
        <translation>
            <numerusform>%1 page imprimée.</numerusform>
            <numerusform>%1 pages imprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>%1 page(s) saved as %2.</source>
        <translation>
            <numerusform>%1 page enregistrée dans %2.</numerusform>
            <numerusform>%1 pages enregistrées dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>%1 row(s) copied.</source>
        <translation>
            <numerusform>%1 ligne copiée.</numerusform>
            <numerusform>%1 lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>%1 row(s) exported to %2.</source>
        <translation>
            <numerusform>%1 ligne exportée vers %2.</numerusform>
            <numerusform>%1 lignes exportées vers %2.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>%1 rows are too many to copy</source>
        <translation>%1 lignes, c’est trop pour une copie</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>&amp;Add filter…</source>
        <translation>Ajouter un &amp;filtre…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_labels.cpp"/>
        <source>&amp;Charts of these rows</source>
        <translation>&amp;Graphiques de ces lignes</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>&amp;Clear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>&amp;Edit cell</source>
        <translation>&amp;Modifier la cellule</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>&amp;Group</source>
        <translation>&amp;Grouper</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_labels.cpp"/>
        <source>&amp;Labels…</source>
        <translation>&amp;Étiquettes…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>&amp;Merge…</source>
        <translation>F&amp;usionner…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>&amp;Open all groups</source>
        <translation>&amp;Ouvrir tous les groupes</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>&amp;Save view</source>
        <translation>Enregistrer la &amp;vue</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>&amp;Take apart…</source>
        <translation>Sé&amp;parer…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>A block of cells from here on; shown before it is recorded</source>
        <translation>Un bloc de cellules à partir d’ici ; montré avant d’être inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_labels.cpp"/>
        <source>Age, operating systems, status, sites and models of what the table shows</source>
        <translation>Âge, systèmes d’exploitation, statut, sites et modèles de ce que montre le tableau</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Choose conditions from lists</source>
        <translation>Choisir des conditions dans des listes</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Choose the columns and their order</source>
        <translation>Choisir les colonnes et leur ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Co&amp;lumns…</source>
        <translation>Colon&amp;nes…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Column &amp;filter…</source>
        <translation>Filtre de la co&amp;lonne…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Copy with &amp;headings</source>
        <translation>Copier avec les &amp;titres</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_labels.cpp"/>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>Edit &amp;all selected…</source>
        <translation>Modifier la &amp;sélection…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>En&amp;d</source>
        <translation>Mettre &amp;fin</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Export them as a file instead.</source>
        <translation>Exportez-les plutôt dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Filter &amp;builder…</source>
        <translation>&amp;Construire un filtre…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Filter as &amp;text</source>
        <translation>Filtre en te&amp;xte</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Fold all g&amp;roups</source>
        <translation>&amp;Replier tous les groupes</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Group by the current column, or not at all</source>
        <translation>Grouper par la colonne courante, ou pas du tout</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>Keep filter, columns, order and group under a name</source>
        <translation>Garder filtre, colonnes, ordre et groupe sous un nom</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_labels.cpp"/>
        <source>Labels with a bar code for the selected items</source>
        <translation>Étiquettes à code à barres pour les éléments sélectionnés</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>Nothing was merged into the current item.</source>
        <translation>Rien n’a été fusionné dans l’élément courant.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>PDF of %1</source>
        <translation>PDF de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>Record a new item of this class</source>
        <translation>Inscrire un nouvel élément de cette classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>Remo&amp;ve this view</source>
        <translation>Re&amp;tirer cette vue</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>Remove view “%1”</source>
        <translation>Retirer la vue « %1 »</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>Save %1 as PDF</source>
        <translation>Enregistrer %1 en PDF</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>Save view &amp;as…</source>
        <translation>Enregistrer la v&amp;ue sous…</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>Save view “%1”</source>
        <translation>Enregistrer la vue « %1 »</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>Set fields of all selected items at once</source>
        <translation>Fixer des champs de tous les éléments sélectionnés d’un coup</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Sort, group and filter by the current column</source>
        <translation>Trier, grouper et filtrer par la colonne courante</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>The PDF was not saved.</source>
        <translation>Le PDF n’a pas été enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>The clipboard holds no text to paste.</source>
        <translation>Le presse-papiers n’a pas de texte à coller.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>The printing did not finish.</source>
        <translation>L’impression n’a pas abouti.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>The rows were not exported.</source>
        <translation>Les lignes n’ont pas été exportées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>The selected items leave the register; their history stays</source>
        <translation>Les éléments sélectionnés quittent le registre ; leur historique reste</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>The selected items turn out to be one</source>
        <translation>Les éléments sélectionnés se révèlent n’en faire qu’un</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>The selected rows as a block for a spreadsheet</source>
        <translation>Les lignes sélectionnées, en bloc pour un tableur</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>The view was not removed.</source>
        <translation>La vue n’a pas été retirée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>The view was not saved.</source>
        <translation>La vue n’a pas été enregistrée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_view.cpp"/>
        <source>There is no view called “%1” any more.</source>
        <translation>Il n’y a plus de vue nommée « %1 ».</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>These are too many to be one.</source>
        <translation>Ils sont trop nombreux pour n’en faire qu’un.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>This is no saved view.</source>
        <translation>Ce n’est pas une vue enregistrée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>Type another value into the current cell</source>
        <translation>Saisir une autre valeur dans la cellule courante</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>View “%1” removed.</source>
        <translation>Vue « %1 » retirée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>View “%1” saved for everybody.</source>
        <translation>Vue « %1 » enregistrée pour tous.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>View “%1” saved.</source>
        <translation>Vue « %1 » enregistrée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>What is shown, as CSV or as a workbook</source>
        <translation>Ce qui est affiché, en CSV ou en classeur</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>What is shown, as it would be printed</source>
        <translation>Ce qui est affiché, tel qu’il serait imprimé</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>What is shown, on paper</source>
        <translation>Ce qui est affiché, sur papier</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>What was merged into the current item lives again</source>
        <translation>Ce qui a été fusionné dans l’élément courant reprend vie</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>Write the filter, with completion</source>
        <translation>Écrire le filtre, avec complétion</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>add create</source>
        <translation>ajouter créer</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>all show everything</source>
        <translation>tout montrer effacer</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>as of %1</source>
        <translation>état au %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_saved_views.cpp"/>
        <source>bookmark favourite</source>
        <translation>signet favori</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>bulk change set many mass</source>
        <translation>masse lot changer fixer plusieurs</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>change rename set</source>
        <translation>changer renommer fixer</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>csv xlsx excel spreadsheet save</source>
        <translation>csv xlsx excel tableur classeur enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>fold sum count</source>
        <translation>replier somme compte</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_labels.cpp"/>
        <source>graph figures report</source>
        <translation>graphique chiffres rapport</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>operation %1</source>
        <translation>opération %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>retire delete remove dispose</source>
        <translation>retirer supprimer sortir réformer</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>same duplicate join twin</source>
        <translation>même doublon joindre fusionner jumeau</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_labels.cpp"/>
        <source>sticker barcode qr avery print tag</source>
        <translation>étiquette code barres qr avery imprimer</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>unmerge split undo merge</source>
        <translation>défusionner séparer annuler fusion</translation>
    </message>
    <message>
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>where search query</source>
        <translation>où recherche requête filtre</translation>
    </message>
</context>
<context>
    <name>tally::ui::KeyField</name>
    <message>
        <location filename="../../ui/help/keys_editor.cpp"/>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
</context>
<context>
    <name>tally::ui::KeyStrip</name>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>%1 has this key already: change that one.</source>
        <translation>%1 a déjà cette clé : modifier celle-là.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>&amp;Class</source>
        <translation>&amp;Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>&amp;Strength</source>
        <translation>&amp;Force</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>And, part %1</source>
        <translation>Et, partie %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>Choose what two reports must have in common to speak of one thing.</source>
        <translation>Choisir ce que deux relevés doivent avoir en commun pour parler d’une seule chose.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>Identifying key</source>
        <translation>Clé d’identification</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>Put into the draft</source>
        <translation>Mettre au brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>This key has more than four parts; change it in a file and load that.</source>
        <translation>Cette clé a plus de quatre parties ; la modifier dans un fichier et charger celui-ci.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>What must be the same</source>
        <translation>Ce qui doit être identique</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>choose</source>
        <translation>choix</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>decides %1</source>
        <translation>décide %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/key_strip.cpp"/>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
</context>
<context>
    <name>tally::ui::Keys</name>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>%1 alone is for typing and moving. Hold Ctrl or Alt with it.</source>
        <translation>%1 seule sert à écrire et à se déplacer. Tenez Ctrl ou Alt avec elle.</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>%1 belongs to “%2” (%3). Choose others, or change that one first.</source>
        <translation>%1 appartient à « %2 » (%3). Choisissez-en d’autres, ou changez d’abord celle-là.</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>%1 belongs to “%2” (%3). Choose others.</source>
        <translation>%1 appartient à « %2 » (%3). Choisissez-en d’autres.</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>%1 now belongs to “%2”. Give that one other keys first.</source>
        <translation>%1 appartient maintenant à « %2 ». Donnez-lui d’abord d’autres touches.</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>%1 opens the menu %2. Choose others.</source>
        <translation>%1 ouvre le menu %2. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Along the connections</source>
        <translation>Le long des liens</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>As shipped: %1</source>
        <translation>À l’origine : %1</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Chart or table</source>
        <translation>Graphique ou tableau</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Details of the current row</source>
        <translation>Détails de la ligne courante</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Edit the fact</source>
        <translation>Modifier le fait</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Everywhere: %1</source>
        <translation>Partout : %1</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Fit everything</source>
        <translation>Tout ajuster</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>From cell to cell</source>
        <translation>De cellule en cellule</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>From mark to mark</source>
        <translation>De repère en repère</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>In a form</source>
        <translation>Dans un formulaire</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>In reports, charts and drawings</source>
        <translation>Dans les rapports, graphiques et dessins</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Inside a chart</source>
        <translation>Dans un graphique</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Inside a drawing</source>
        <translation>Dans un dessin</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Inside a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Inside fields and lists</source>
        <translation>Dans les champs et listes</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Leave without recording</source>
        <translation>Quitter sans inscrire</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Make the column narrower, wider</source>
        <translation>Rétrécir, élargir la colonne</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Mark as failed too</source>
        <translation>Mettre aussi en panne</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Move the column</source>
        <translation>Déplacer la colonne</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Move the drawing</source>
        <translation>Déplacer le dessin</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Nearer, farther</source>
        <translation>Plus près, plus loin</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Open and fold a group</source>
        <translation>Ouvrir et replier un groupe</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Put in the middle</source>
        <translation>Mettre au centre</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Record a form or an import</source>
        <translation>Inscrire un formulaire ou un import</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Record what was typed</source>
        <translation>Inscrire la saisie</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Select more rows</source>
        <translation>Sélectionner plus de lignes</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Select this row too</source>
        <translation>Sélectionner aussi cette ligne</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Sort by the current column</source>
        <translation>Trier par la colonne courante</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>The rows behind the mark</source>
        <translation>Les lignes derrière le repère</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Unfold, fold a group</source>
        <translation>Déplier, replier un groupe</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>What can be done with the row</source>
        <translation>Ce qu’on peut faire de la ligne</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Who says so, and what others say</source>
        <translation>Qui le dit, et ce que d’autres disent</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>tally::ui::KeysEditor</name>
    <message>
        <location filename="../../ui/help/keys_editor.cpp"/>
        <source>%1 now does “%2”.</source>
        <translation>%1 fait maintenant « %2 ».</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_editor.cpp"/>
        <source>As shipped</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_editor.cpp"/>
        <source>Choose an action to give it other keys.</source>
        <translation>Choisissez une action pour lui donner d’autres touches.</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_editor.cpp"/>
        <source>F2 or Enter, then press the new keys. Esc goes back.</source>
        <translation>F2 ou Entrée, puis appuyez sur les nouvelles touches. Échap revient.</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_editor.cpp"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_editor.cpp"/>
        <source>Keys of “%1”</source>
        <translation>Touches de « %1 »</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_editor.cpp"/>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_editor.cpp"/>
        <source>These keys belong to what has the keyboard: they cannot be changed.</source>
        <translation>Ces touches appartiennent à ce qui a le clavier : elles ne se changent pas.</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_editor.cpp"/>
        <source>“%1” has no keys now; it stays in its menu and under Ctrl+K.</source>
        <translation>« %1 » n’a plus de touches ; l’action reste dans son menu et sous Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>tally::ui::KeysModel</name>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>%1. %2</source>
        <comment>about, as shipped</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_model.cpp"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>tally::ui::KeysWindow</name>
    <message numerus="yes">
        <location filename="../../ui/help/keys_window.cpp"/>
        <source>%1 page(s) printed.</source>
        <translation>
            <numerusform>%1 page imprimée.</numerusform>
            <numerusform>%1 pages imprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/help/keys_window.cpp"/>
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_window.cpp"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_window.cpp"/>
        <source>Keys of Tallystick</source>
        <translation>Touches de Tallystick</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_window.cpp"/>
        <source>Keys – Tallystick</source>
        <translation>Touches – Tallystick</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_window.cpp"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_window.cpp"/>
        <source>Search the keys</source>
        <translation>Chercher dans les touches</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_window.cpp"/>
        <source>Search: a word, or a key such as Ctrl+Shift</source>
        <translation>Chercher : un mot, ou une touche comme Ctrl+Maj</translation>
    </message>
    <message>
        <location filename="../../ui/help/keys_window.cpp"/>
        <source>The keys were not printed. Nothing could be painted there. Choose another printer.</source>
        <translation>Les touches n’ont pas été imprimées. Rien n’a pu y être dessiné. Choisissez une autre imprimante.</translation>
    </message>
</context>
<context>
    <name>tally::ui::KindBar</name>
    <message>
        <location filename="../../ui/views/imports/kind_bar.cpp"/>
        <source>Only with this text</source>
        <translation>Seulement avec ce texte</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/kind_bar.cpp"/>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/kind_bar.cpp"/>
        <source>all %1</source>
        <translation>tous %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/kind_bar.cpp"/>
        <source>changes %1</source>
        <translation>modifiés %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/kind_bar.cpp"/>
        <source>held %1</source>
        <translation>en attente %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/kind_bar.cpp"/>
        <source>new %1</source>
        <translation>nouveaux %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/kind_bar.cpp"/>
        <source>notes %1</source>
        <translation>notes %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/kind_bar.cpp"/>
        <source>read %1</source>
        <translation>lus %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/kind_bar.cpp"/>
        <source>read %1, unchanged %2</source>
        <translation>lus %1, inchangés %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/kind_bar.cpp"/>
        <source>refused %1</source>
        <translation>refusés %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::LabelPreview</name>
    <message>
        <location filename="../../ui/labels/label_preview.cpp"/>
        <source>Preview of a label</source>
        <translation>Aperçu d’une étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/labels/label_preview.cpp"/>
        <source>Preview of a sheet; the labels begin at place %1 of %2</source>
        <translation>Aperçu d’une feuille ; les étiquettes commencent à la place %1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/labels/label_preview.cpp"/>
        <source>The arrow keys choose the place of the first label.</source>
        <translation>Les flèches choisissent la place de la première étiquette.</translation>
    </message>
</context>
<context>
    <name>tally::ui::LabelsPane</name>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source> %1 item(s) have no %2 and get none.</source>
        <translation>
            <numerusform> %1 élément n’a pas de %2 et n’en reçoit pas.</numerusform>
            <numerusform> %1 éléments n’ont pas de %2 et n’en reçoivent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>%1 label(s)</source>
        <translation>
            <numerusform>%1 étiquette</numerusform>
            <numerusform>%1 étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>%1 on %2.</source>
        <comment>labels, sheets</comment>
        <translation>%1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>%1 page(s) of labels printed.</source>
        <translation>
            <numerusform>%1 page d’étiquettes imprimée.</numerusform>
            <numerusform>%1 pages d’étiquettes imprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>%1 page(s) of labels saved as %2.</source>
        <translation>
            <numerusform>%1 page d’étiquettes enregistrée dans %2.</numerusform>
            <numerusform>%1 pages d’étiquettes enregistrées dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>%1 sheet(s)</source>
        <translation>
            <numerusform>%1 feuille</numerusform>
            <numerusform>%1 feuilles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>%1.</source>
        <comment>labels</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Bar code (Code 128)</source>
        <translation>Code à barres (Code 128)</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Begin at place</source>
        <translation>Commencer à la place</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>It says</source>
        <translation>Il dit</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Labels as PDF</source>
        <translation>Étiquettes en PDF</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>None of the selected items has this number: let the code say another.</source>
        <translation>Aucun des éléments sélectionnés n’a ce numéro : faites dire un autre au code.</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Of each</source>
        <translation>De chacun</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Print labels</source>
        <translation>Imprimer les étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Property of …</source>
        <translation>Propriété de …</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Save labels as PDF</source>
        <translation>Enregistrer les étiquettes en PDF</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Select the items that need labels.</source>
        <translation>Sélectionnez les éléments à étiqueter.</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>The labels were not printed.</source>
        <translation>Les étiquettes n’ont pas été imprimées.</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>The labels were not saved.</source>
        <translation>Les étiquettes n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
</context>
<context>
    <name>tally::ui::LicenceFilterBar</name>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Any agreement</source>
        <translation>Tout contrat</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Any owner</source>
        <translation>Tout propriétaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Any publisher</source>
        <translation>Tout éditeur</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Any standing</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Clear</source>
        <translation>Effacement simple</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Even</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Spare</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Which products</source>
        <translation>Quels produits</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>Words in products</source>
        <translation>Mots dans les produits</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_filter_bar.cpp"/>
        <source>words of product or publisher</source>
        <translation>mots du produit ou de l’éditeur</translation>
    </message>
</context>
<context>
    <name>tally::ui::LicenceLines</name>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>%1 more could be reclaimed</source>
        <translation>%1 de plus pourraient être récupérés</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>All that is required is covered, and nothing is idle.</source>
        <translation>Tout ce qui est requis est couvert, et rien ne dort.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>All that is required is covered; %1 units are idle.</source>
        <translation>Tout ce qui est requis est couvert ; %1 unités dorment.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>Buy %1</source>
        <translation>Acheter %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>Prove %1 units whose evidence is not accepted</source>
        <translation>Prouver %1 unités dont la preuve n’est pas acceptée</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>Reclaim %1 unused</source>
        <translation>Récupérer %1 inutilisés</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>Reclaim %1 unused, then buy %2</source>
        <translation>Récupérer %1 inutilisés, puis acheter %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>Show the %n licence(s)</source>
        <translation>
            <numerusform>Montrer la licence (%n)</numerusform>
            <numerusform>Montrer les %n licences</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>Show who or what it is</source>
        <translation>Montrer qui ou ce que c’est</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>Units pinned by a person cause %1 of it: lift the pins in Licence allocations.</source>
        <translation>Des unités épinglées en causent %1 : lever les épingles dans Attributions de licence.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>Ways to close it</source>
        <translation>Moyens de le combler</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>What is free</source>
        <translation>Ce qui est libre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>Why no other assignment helps</source>
        <translation>Pourquoi aucune autre affectation n’aide</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
</context>
<context>
    <name>tally::ui::LicencePane</name>
    <message>
        <location filename="../../ui/views/licences/licence_pane.cpp"/>
        <source>About the product</source>
        <translation>Au sujet du produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_pane.cpp"/>
        <source>Assignments</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_pane.cpp"/>
        <source>How the requirement is reached</source>
        <translation>Comment le requis est obtenu</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_pane.cpp"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_pane.cpp"/>
        <source>Licences of the product</source>
        <translation>Licences du produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_pane.cpp"/>
        <source>No product is chosen</source>
        <translation>Aucun produit choisi</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_pane.cpp"/>
        <source>Pools</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_pane.cpp"/>
        <source>Which licence serves what</source>
        <translation>Quelle licence sert quoi</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_pane.cpp"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>tally::ui::LicenceTrendPage</name>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>%1 is covered</source>
        <translation>%1 est couvert</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>%1 went from %2 to %3 short</source>
        <translation>%1 : le manque passe de %2 à %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>%1, dates up to %2 so far</source>
        <translation>%1, dates jusqu’au %2 pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>12 months, by month</source>
        <translation>12 mois, par mois</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>3 years, by quarter</source>
        <translation>3 ans, par trimestre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>5 years, by half year</source>
        <translation>5 ans, par semestre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Each stands here as soon as it is known.</source>
        <translation>Chacun apparaît ici dès qu’il est connu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Entitled</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Licences over time</source>
        <translation>Licences dans le temps</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>No past date</source>
        <translation>Aucune date passée</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Not all dates were worked out.</source>
        <translation>Toutes les dates n’ont pas été calculées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Nothing of %1 is required or entitled</source>
        <translation>Rien de %1 n’est requis ni acquis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Over</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Past dates are being worked out</source>
        <translation>Dates passées en cours de calcul</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>The position over time cannot be shown.</source>
        <translation>La position dans le temps ne peut être montrée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>The register knew nothing of this product then.</source>
        <translation>Le registre ne savait rien de ce produit alors.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Units of %1, as recorded at each date</source>
        <translation>Unités de %1, telles qu’enregistrées à chaque date</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_trend.cpp"/>
        <source>Work it out again</source>
        <translation>Recalculer</translation>
    </message>
</context>
<context>
    <name>tally::ui::LicenceWatch</name>
    <message>
        <location filename="../../ui/views/licences/licence_watch.cpp"/>
        <source>Working out licences</source>
        <translation>Calcul des licences</translation>
    </message>
</context>
<context>
    <name>tally::ui::LicenceWhatIf</name>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>%1: over %2 years keeping costs %3 and moving %4; %5 is cheaper.</source>
        <translation>%1 : sur %2 ans, garder coûte %3 et passer %4 ; le moins cher : %5.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>At these prices moving is never cheaper.</source>
        <translation>À ces prix, passer n’est jamais moins cher.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Buy %1 of %2</source>
        <translation>Acheter %1 de %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Buy units of a product</source>
        <translation>Acheter des unités d’un produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Give up %1 of %2</source>
        <translation>Abandonner %1 de %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Give up units of a licence</source>
        <translation>Abandonner des unités d’une licence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Moving is cheaper from %1 units to be bought besides the %2 that are owned.</source>
        <translation>Passer est moins cher à partir de %1 unités à acheter en plus des %2 possédées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>One wide licence for %1 a year in place of %2</source>
        <translation>Une licence large à %1 par an au lieu de %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>One wide licence in place of many</source>
        <translation>Une licence large au lieu de plusieurs</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Remove what is unused of %1</source>
        <translation>Retirer l’inutilisé de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Remove what is unused of a product</source>
        <translation>Retirer l’inutilisé d’un produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Upgrade %1 of %2 to %3</source>
        <translation>Mettre %1 de %2 à niveau vers %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Upgrade units of a licence</source>
        <translation>Mettre à niveau des unités d’une licence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>keeping</source>
        <translation>garder</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>moving</source>
        <translation>passer</translation>
    </message>
</context>
<context>
    <name>tally::ui::LicenceWords</name>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%1 are missing in the best plan.</source>
        <translation>Il en manque %1 dans le meilleur plan.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%1 cannot be covered.</source>
        <translation>%1 ne peuvent être couverts.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%1 entitled, %2 required, %3</source>
        <translation>%1 acquis, %2 requis, %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%1 missing</source>
        <translation>%1 manquants</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%1 short</source>
        <translation>il en manque %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%1 spare</source>
        <translation>%1 en excédent</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%1 supporting</source>
        <translation>%1 à l’appui</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%1 to buy</source>
        <translation>%1 à acheter</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%1 units</source>
        <translation>%1 unités</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%n product(s) short</source>
        <translation>
            <numerusform>%n produit en manque</numerusform>
            <numerusform>%n produits en manque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%n unit(s) required (%1), for which these licences alone may serve: %2; they have %3.</source>
        <translation>
            <numerusform>%n unité requise (%1), pour laquelle seules ces licences peuvent servir : %2 ; elles ont %3.</numerusform>
            <numerusform>%n unités requises (%1), pour lesquelles seules ces licences peuvent servir : %2 ; elles ont %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%n unit(s) required (%1), which no licence may serve.</source>
        <translation>
            <numerusform>%n unité requise (%1), qu’aucune licence ne peut servir.</numerusform>
            <numerusform>%n unités requises (%1), qu’aucune licence ne peut servir.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Accepted evidence, and what each pool reserves or lends counts</source>
        <translation>Preuves acceptées ; ce que chaque propriétaire réserve ou prête compte</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Cores, with minima and packs</source>
        <translation>Cœurs, avec minimums et paquets</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Covered by a suite</source>
        <translation>Couvert par une suite</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Departmental</source>
        <translation>Par service</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Excluded: another reason</source>
        <translation>Exclu : autre motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Excluded: component</source>
        <translation>Exclu : composant</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Excluded: developer</source>
        <translation>Exclu : développement</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Excluded: disposed of</source>
        <translation>Exclu : sorti du parc</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Excluded: found twice</source>
        <translation>Exclu : trouvé deux fois</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Excluded: free</source>
        <translation>Exclu : gratuit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Excluded: standby</source>
        <translation>Exclu : secours</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Excluded: trial</source>
        <translation>Exclu : essai</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Installations found</source>
        <translation>Installations trouvées</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Least order beyond the need</source>
        <translation>Commande minimale au-delà du besoin</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Measured units</source>
        <translation>Unités mesurées</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Minimum for the processors</source>
        <translation>Minimum pour les processeurs</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>More units for more copies</source>
        <translation>Plus d’unités pour plus de copies</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Named users</source>
        <translation>Utilisateurs nommés</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Needed with another product</source>
        <translation>Nécessaire avec un autre produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>No licence needed</source>
        <translation>Aucune licence nécessaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>People assigned</source>
        <translation>Personnes affectées</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>People with the devices they use</source>
        <translation>Personnes avec les appareils qu’elles utilisent</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Processors, with core factors</source>
        <translation>Processeurs, avec facteurs de cœur</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Same device</source>
        <translation>Même appareil</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Same person or same device</source>
        <translation>Même personne ou même appareil</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Second copies of one person</source>
        <translation>Secondes copies d’une personne</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Sessions open at the peak</source>
        <translation>Sessions ouvertes à la pointe</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Supporting evidence counts too, whoever of us owns the licence</source>
        <translation>Les preuves à l’appui comptent aussi, quel que soit le propriétaire chez nous</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Tokens of the sessions</source>
        <translation>Jetons des sessions</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>Unlimited licence</source>
        <translation>Licence illimitée</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>What an auditor counts: accepted evidence alone, whoever of us owns the licence</source>
        <translation>Ce que compte un auditeur : les preuves acceptées seules, quel que soit le propriétaire chez nous</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>begins %1</source>
        <translation>commence le %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>best found %1, proven at least %2</source>
        <translation>meilleur trouvé %1, au moins %2 prouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>by measure</source>
        <translation>par mesure</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>client access</source>
        <translation>accès client</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>concurrent</source>
        <translation>simultané</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>ended %1</source>
        <translation>finie le %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>even</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>gives cover, no units</source>
        <translation>donne la maintenance, pas d’unités</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>held where it is</source>
        <translation>tenue où elle est</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>left out: see records to mend</source>
        <translation>laissée de côté : voir les fiches à corriger</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>locked to its device</source>
        <translation>liée à son appareil</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>named user plus</source>
        <translation>utilisateur nommé plus</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>newer by maintenance</source>
        <translation>plus récente par maintenance</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>none needed</source>
        <translation>aucune nécessaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>nothing left after its transactions</source>
        <translation>rien ne reste après ses mouvements</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>older version</source>
        <translation>version antérieure</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>other edition</source>
        <translation>autre édition</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>own version</source>
        <translation>sa propre version</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>part of a suite</source>
        <translation>partie d’une suite</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>per core</source>
        <translation>par cœur</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>per device</source>
        <translation>par appareil</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>per installation</source>
        <translation>par installation</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>per instance</source>
        <translation>par instance</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>per processor</source>
        <translation>par processeur</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>per user</source>
        <translation>par utilisateur</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>per virtual core</source>
        <translation>par cœur virtuel</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>proven: no assignment needs fewer</source>
        <translation>prouvé : aucune affectation n’exige moins</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>same device</source>
        <translation>même appareil</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>second copy</source>
        <translation>seconde copie</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>supporting</source>
        <translation>à l’appui</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>unlimited</source>
        <translation>illimitée</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>upgrade</source>
        <translation>mise à niveau</translation>
    </message>
</context>
<context>
    <name>tally::ui::LicencesView</name>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>%1 view</source>
        <translation>vue %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>A compliance statement: its draft as pages, issued, signed by somebody else</source>
        <translation>Une déclaration de conformité : son projet en pages, émise, signée par une autre personne</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>A lot of entitlements: so many units, bought under one order</source>
        <translation>Un lot de droits : un nombre d’unités, achetées par une commande</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Cost by owner</source>
        <translation>Coût par propriétaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Entitlements</source>
        <translation>Droits</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Every licence record could be taken as it stands.</source>
        <translation>Chaque fiche de licence a pu être prise telle quelle.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Export table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>From what was counted to what is required, and what could close the gap</source>
        <translation>De ce qui a été compté à ce qui est requis, et ce qui comblerait l’écart</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>It was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Licences, %1</source>
        <translation>Licences, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>New licence…</source>
        <translation>Nouvelle licence…</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>No product is shown</source>
        <translation>Aucun produit affiché</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Nothing is listed on this page.</source>
        <translation>Rien n’est listé sur cette page.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Nothing to mend</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Print table…</source>
        <translation>Imprimer le tableau…</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Reclaim</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Records to mend</source>
        <translation>Fiches à corriger</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Records to mend %1</source>
        <translation>Fiches à corriger : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Statement…</source>
        <translation>Déclaration…</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>The lines that are shown, as a workbook, CSV or PDF</source>
        <translation>Les lignes affichées, en classeur, CSV ou PDF</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>The lines that are shown, on paper</source>
        <translation>Les lignes affichées, sur papier</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>The position is on the first page</source>
        <translation>La position est sur la première page</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>The position was not worked out.</source>
        <translation>La position n’a pas été calculée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>What is shown may be older than the register.</source>
        <translation>Ce qui est affiché peut être plus ancien que le registre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Why this figure</source>
        <translation>Pourquoi ce chiffre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Work it out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/licences_view.cpp"/>
        <source>licences software position</source>
        <translation>licences logiciels position</translation>
    </message>
</context>
<context>
    <name>tally::ui::Line</name>
    <message>
        <location filename="../../ui/details/line.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/details/line.cpp"/>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/line.cpp"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>tally::ui::LineDelegate</name>
    <message>
        <location filename="../../ui/details/line_delegate.cpp"/>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::Links</name>
    <message>
        <location filename="../../ui/details/linked_lines.cpp"/>
        <source>Enter opens it for reading. SHA-256 %1</source>
        <translation>Entrée l’ouvre en lecture. SHA-256 %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/linked_lines.cpp"/>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/linked_lines.cpp"/>
        <source>needs %1</source>
        <translation>requis : %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::LockStrip</name>
    <message>
        <location filename="../../ui/details/lock_strip.cpp"/>
        <source>%1 stays, whatever sources say, until this day has passed.</source>
        <translation>%1 reste, quoi que disent les sources, jusqu’à ce que ce jour soit passé.</translation>
    </message>
    <message>
        <location filename="../../ui/details/lock_strip.cpp"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="../../ui/details/lock_strip.cpp"/>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../ui/details/lock_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/details/lock_strip.cpp"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/details/lock_strip.cpp"/>
        <source>Lock a value</source>
        <translation>Verrouiller une valeur</translation>
    </message>
</context>
<context>
    <name>tally::ui::LookActions</name>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>%1, from the next start</source>
        <translation>%1, au prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>&amp;Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>&amp;High contrast</source>
        <translation>&amp;Haut contraste</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>&amp;Light</source>
        <translation>Cla&amp;ir</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>&amp;Normal rows</source>
        <translation>Lignes normales</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>&amp;Roomy rows</source>
        <translation>Lignes espacées</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>From the next start of Tallystick</source>
        <translation>Au prochain démarrage de Tallystick</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>Language as the desktop, from the next start</source>
        <translation>Langue du bureau, au prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>Light or dark as the &amp;desktop</source>
        <translation>Clair ou sombre selon le &amp;bureau</translation>
    </message>
    <message>
        <location filename="../../ui/window/look_actions.cpp"/>
        <source>language English French</source>
        <translation>langue anglais français</translation>
    </message>
</context>
<context>
    <name>tally::ui::LotListModel</name>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Ends</source>
        <translation>Finit le</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Pool</source>
        <translation>Parc partagé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Quantity at first</source>
        <translation>Quantité initiale</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>tally::ui::LotModel</name>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Entitled</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Lent</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Pool</source>
        <translation>Parc partagé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Spare</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>any</source>
        <translation>toute</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>unlimited</source>
        <translation>illimitée</translation>
    </message>
</context>
<context>
    <name>tally::ui::LotWords</name>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%1 %2 or older</source>
        <translation>%1 %2 ou antérieure</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%1 %2 or up to %n version(s) older</source>
        <translation>
            <numerusform>%1 %2 ou jusqu’à %n version avant</numerusform>
            <numerusform>%1 %2 ou jusqu’à %n versions avant</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%1 in any version</source>
        <translation>%1 en toute version</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%1 may run %2.</source>
        <translation>%1 peuvent utiliser %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%1 of %2 may run %3.</source>
        <translation>%1 de %2 peuvent utiliser %3.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%1 of them are not lent.</source>
        <translation>%1 d’entre elles ne sont pas prêtées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%1 short</source>
        <translation>il en manque %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%1 spare</source>
        <translation>%1 en excédent</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n device(s) with access</source>
        <translation>
            <numerusform>%n appareil avec accès</numerusform>
            <numerusform>%n appareils avec accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n installation(s)</source>
        <translation>
            <numerusform>%n installation</numerusform>
            <numerusform>%n installations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n measured unit(s)</source>
        <translation>
            <numerusform>%n unité mesurée</numerusform>
            <numerusform>%n unités mesurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n named person(s)</source>
        <translation>
            <numerusform>%n personne nommée</numerusform>
            <numerusform>%n personnes nommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n open session(s) at a time</source>
        <translation>
            <numerusform>%n session ouverte à la fois</numerusform>
            <numerusform>%n sessions ouvertes à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n person(s) with access</source>
        <translation>
            <numerusform>%n personne avec accès</numerusform>
            <numerusform>%n personnes avec accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n processeur</numerusform>
            <numerusform>%n processeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n virtual core(s)</source>
        <translation>
            <numerusform>%n cœur virtuel</numerusform>
            <numerusform>%n cœurs virtuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>Each main user may have %n more copy(s) on a portable device.</source>
        <translation>
            <numerusform>Chaque utilisateur principal peut avoir %n copie de plus sur un portable.</numerusform>
            <numerusform>Chaque utilisateur principal peut avoir %n copies de plus sur un portable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>Each main user may have %n more copy(s).</source>
        <translation>
            <numerusform>Chaque utilisateur principal peut avoir %n copie de plus.</numerusform>
            <numerusform>Chaque utilisateur principal peut avoir %n copies de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>Each may use it on %n device(s).</source>
        <translation>
            <numerusform>Chacun peut l’utiliser sur %n appareil.</numerusform>
            <numerusform>Chacun peut l’utiliser sur %n appareils.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>It does not count on this date: %1.</source>
        <translation>Elle ne compte pas à cette date : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>It does not count until its product is known.</source>
        <translation>Elle ne compte pas tant que son produit n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>It is not lent.</source>
        <translation>Elle n’est pas prêtée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>It lifts %1 of other licences to %2, and adds none.</source>
        <translation>Elle met %1 d’autres licences au niveau de %2, et n’en ajoute aucune.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>It may serve %1 instead.</source>
        <translation>Elle peut servir %1 à la place.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>It serves %1 alone, and never leaves it: %2.</source>
        <translation>Elle sert %1 seul, et ne le quitte jamais : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>Its evidence is not accepted: an audit does not count it.</source>
        <translation>Sa preuve n’est pas acceptée : un audit ne la compte pas.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>Only for %1.</source>
        <translation>Seulement pour %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>Whoever is in its scope may run %1.</source>
        <translation>Quiconque est dans son périmètre peut utiliser %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>Whoever of %1 is in its scope may run %2.</source>
        <translation>Quiconque de %1 est dans son périmètre peut utiliser %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>even</source>
        <translation>équilibré</translation>
    </message>
</context>
<context>
    <name>tally::ui::MainWindow</name>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>%1 – Tallystick</source>
        <translation>%1 – Tallystick</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/window/main_window.cpp"/>
        <source>%n change(s) later made again stay as they are.</source>
        <translation>
            <numerusform>%Ln modification refaite depuis reste telle quelle.</numerusform>
            <numerusform>%Ln modifications refaites depuis restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>&amp;Command palette</source>
        <translation>&amp;Palette de commandes</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>&amp;Connect to a server…</source>
        <translation>Se &amp;connecter à un serveur…</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>&amp;Find anything</source>
        <translation>&amp;Chercher partout</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>&amp;Leave Tallystick</source>
        <translation>&amp;Quitter Tallystick</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>&amp;Open a register…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>&amp;Tasks and notices</source>
        <translation>&amp;Tâches et avis</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>C&amp;lose the register</source>
        <translation>&amp;Fermer le registre</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Go to %1</source>
        <translation>Aller à : %1</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Make a &amp;demonstration council</source>
        <translation>Créer une collectivité de &amp;démonstration</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Make a &amp;new register…</source>
        <translation>Créer un &amp;nouveau registre…</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>Nothing lies ahead.</source>
        <translation>Rien plus loin.</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>Nothing recorded here yet.</source>
        <translation>Rien d’inscrit ici encore.</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>Nothing was undone.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Open a &amp;back-up for reading…</source>
        <translation>Ouvrir une &amp;sauvegarde en lecture…</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>Operation %1 is undone.</source>
        <translation>L’opération %1 est annulée.</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>Record again</source>
        <translation>Inscrire de nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>S&amp;ide pane</source>
        <translation>Volet l&amp;atéral</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>Shows or hides the pane at the side</source>
        <translation>Montre ou cache le volet latéral</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>Somebody else recorded up to operation %1.</source>
        <translation>Quelqu’un d’autre a inscrit jusqu’à l’opération %1.</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>Tallystick</source>
        <translation>Tallystick</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>There is no pane at the side here.</source>
        <translation>Il n’y a pas de volet latéral ici.</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>This is where you began.</source>
        <translation>C’est ici que vous avez commencé.</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>This item is not in the register at the time shown.</source>
        <translation>Cet élément n’est pas dans le registre à la date affichée.</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window.cpp"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>What &amp;fails if it fails</source>
        <translation>Ce qui &amp;tombe s’il tombe</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>What it &amp;rests on</source>
        <translation>Ce dont il &amp;dépend</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>What runs in the background, what has ended, what was said</source>
        <translation>Ce qui tourne en arrière-plan, ce qui a fini, ce qui a été dit</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>details path hide</source>
        <translation>détails chemin cacher volet</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>go to open view</source>
        <translation>aller à ouvrir vue</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>impact outage depends</source>
        <translation>impact panne dépend</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>progress cancel jobs notifications</source>
        <translation>avancement arrêter tâches avis notifications</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>quit exit close</source>
        <translation>quitter sortir fermer</translation>
    </message>
    <message>
        <location filename="../../ui/window/main_window_actions.cpp"/>
        <source>upstream depends</source>
        <translation>amont dépend</translation>
    </message>
</context>
<context>
    <name>tally::ui::MappingModel</name>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>%1 of its cells are filled</source>
        <translation>%1 de ses cellules sont remplies</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>, day first</source>
        <translation>, jour d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>, month first</source>
        <translation>, mois d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>Names the row</source>
        <translation>Nomme la ligne</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>column %1, without a name</source>
        <translation>colonne %1, sans nom</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>mapping</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>nearly its name</source>
        <translation>presque son nom</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>nothing is called so</source>
        <translation>rien ne s’appelle ainsi</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_model.cpp"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>tally::ui::MappingPane</name>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>"%1" is no attribute of these rows, or several are called so.</source>
        <translation>« %1 » n’est pas un attribut de ces lignes, ou plusieurs s’appellent ainsi.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>"%1" is none of what it may mean, or several begin so.</source>
        <translation>« %1 » n’est aucun des sens possibles, ou plusieurs commencent ainsi.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>"%1" keeps its meaning.</source>
        <translation>« %1 » garde son sens.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>%n column(s) with content left out</source>
        <translation>
            <numerusform>%Ln colonne remplie écartée</numerusform>
            <numerusform>%Ln colonnes remplies écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>%n word(s) not understood</source>
        <translation>
            <numerusform>%Ln mot non compris</numerusform>
            <numerusform>%Ln mots non compris</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Between cells</source>
        <translation>Entre cellules</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Choose one from the list that opens while typing.</source>
        <translation>Choisissez-en un dans la liste qui s’ouvre à la saisie.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Class column</source>
        <translation>Colonne de la classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Column %1 stays as it is.</source>
        <translation>La colonne %1 reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>From file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Header in line</source>
        <translation>Titres en ligne</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>It has no name.</source>
        <translation>Elle n’a pas de nom.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>Keeping the mapping %1</source>
        <translation>Garde de la correspondance %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>Keeps the mapping in the register; tally import --mapping NAME takes it too.</source>
        <translation>Garde la correspondance dans le registre ; tally import --mapping NOM la prend aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Looking at the columns…</source>
        <translation>Lecture des colonnes…</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>Mapping file</source>
        <translation>Fichier de correspondance</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>Name of this mapping</source>
        <translation>Nom de cette correspondance</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>Reads the table by a mapping file.</source>
        <translation>Lit le tableau selon un fichier de correspondance.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Rows are</source>
        <translation>Lignes :</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>Saves the mapping in a file; tally import --mapping FILE takes it too.</source>
        <translation>Enregistre la correspondance dans un fichier ; tally import --mapping FICHIER la prend aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>The columns were not read again.</source>
        <translation>Les colonnes n’ont pas été relues.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>The line with the names of the columns; "none" (one below 0) where there is none.</source>
        <translation>La ligne qui porte les noms des colonnes ; « aucun » (un sous 0) s’il n’y en a pas.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>The mapping %1 is kept in the register.</source>
        <translation>La correspondance %1 est gardée dans le registre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>The mapping is saved in %1.</source>
        <translation>La correspondance est enregistrée dans %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>The mapping was not kept.</source>
        <translation>La correspondance n’a pas été gardée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>The mapping was not saved.</source>
        <translation>La correspondance n’a pas été enregistrée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>The mapping was not taken.</source>
        <translation>La correspondance n’a pas été prise.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>To file…</source>
        <translation>Vers un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane_keep.cpp"/>
        <source>Write one beside the button, for example "stores list".</source>
        <translation>Écrivez-en un à côté du bouton, par exemple « liste du magasin ».</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>a later import knows the rows by serial number, asset number or name</source>
        <translation>un import ultérieur reconnaît les lignes au numéro de série, au numéro ou au nom</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>a later import knows the rows by what names them here</source>
        <translation>un import ultérieur reconnaît les lignes à ce qui les nomme ici</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>as the class column says</source>
        <translation>selon la colonne de la classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>day first: 31/12/2025</source>
        <translation>jour d’abord : 31/12/2025</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>found out</source>
        <translation>trouvé seul</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>found out by column</source>
        <translation>trouvé par colonne</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>found out: %1</source>
        <translation>trouvé : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>month first: 12/31/2025</source>
        <translation>mois d’abord : 12/31/2025</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>no column tells what the rows are: choose it at "Rows are"</source>
        <translation>aucune colonne ne dit ce que sont les lignes : choisissez-le à « Lignes : »</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>year first: 2025-12-31</source>
        <translation>année d’abord : 2025-12-31</translation>
    </message>
</context>
<context>
    <name>tally::ui::MergeModel</name>
    <message>
        <location filename="../../ui/views/findings/merge_model.cpp"/>
        <source>%1 shows none.</source>
        <translation>%1 n’en montre aucune.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_model.cpp"/>
        <source>%1, leads</source>
        <translation>%1, principal</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_model.cpp"/>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_model.cpp"/>
        <source>Choose in the column of an item.</source>
        <translation>Choisissez dans la colonne d’un élément.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_model.cpp"/>
        <source>It follows from the lead.</source>
        <translation>Cela vient de l’élément principal.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_model.cpp"/>
        <source>The partnership</source>
        <translation>Le groupement</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_model.cpp"/>
        <source>Would be</source>
        <translation>Serait</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_model.cpp"/>
        <source>chosen by you</source>
        <translation>choisie par vous</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_model.cpp"/>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_model.cpp"/>
        <source>is taken</source>
        <translation>retenue</translation>
    </message>
</context>
<context>
    <name>tally::ui::MergePage</name>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>%1 items are one: %2.</source>
        <translation>%1 éléments n’en font qu’un : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>&amp;Leads</source>
        <translation>&amp;Principal</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>Items side by side</source>
        <translation>Éléments côte à côte</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>Merge %1 items</source>
        <translation>Fusionner %1 éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>Merge %1 items into %2</source>
        <translation>Fusionner %1 éléments dans %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>Merging %1 items</source>
        <translation>Fusion de %1 éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>Nothing but values goes over to the lead.</source>
        <translation>Seules des valeurs passent à l’élément principal.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>Relationships left out, since the lead has them or they would join it to itself: %1.</source>
        <translation>Relations écartées, car l’élément principal les a déjà ou serait lié à lui-même : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/plan_preview.cpp"/>
        <source>The register would refuse it.</source>
        <translation>Le registre le refuserait.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>The whole history stays, and the old numbers lead here.</source>
        <translation>Tout l’historique reste, et les anciens numéros mènent ici.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>They cannot be merged so.</source>
        <translation>Ils ne peuvent pas être fusionnés ainsi.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>They were not merged.</source>
        <translation>Ils n’ont pas été fusionnés.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>To the lead go: %1.</source>
        <translation>Passent à l’élément principal : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>Values that differ: %1. Enter takes that of the column that you are in.</source>
        <translation>Valeurs différentes : %1. Entrée prend celle de la colonne où vous êtes.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>Which item leads</source>
        <translation>Quel élément est le principal</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>Working out the merge</source>
        <translation>Calcul de la fusion</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>documents</source>
        <translation>documente</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>identifiers</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>installations</source>
        <translation>installations</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>kept with the operation</source>
        <translation>gardé avec l’opération</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>parts</source>
        <translation>composants</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>references of others</source>
        <translation>références d’autres</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>relationships</source>
        <translation>relations</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_page.cpp"/>
        <source>reports</source>
        <translation>relevés</translation>
    </message>
</context>
<context>
    <name>tally::ui::MergePlaces</name>
    <message>
        <location filename="../../ui/views/findings/merge_places.cpp"/>
        <source>At most eight items are merged at once.</source>
        <translation>On fusionne au plus huit éléments à la fois.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_places.cpp"/>
        <source>Items of different classes cannot be one.</source>
        <translation>Des éléments de classes différentes ne peuvent pas n’en faire qu’un.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_places.cpp"/>
        <source>One of them has left the register.</source>
        <translation>L’un d’eux a quitté le registre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings/merge_places.cpp"/>
        <source>Select the items that are one: two or more.</source>
        <translation>Sélectionnez les éléments qui n’en font qu’un : deux ou plus.</translation>
    </message>
</context>
<context>
    <name>tally::ui::Moment</name>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>%1 is in the future.</source>
        <translation>%1 : c’est dans l’avenir.</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>%1, end of day</source>
        <translation>%1, fin de journée</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>There is no operation %1; the newest is %2.</source>
        <translation>Il n’y a pas d’opération %1 ; la dernière est %2.</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>True on %1</source>
        <translation>Vrai au %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>True on %1, by what is known now</source>
        <translation>Vrai au %1, d’après ce qu’on sait maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>after operation %1</source>
        <translation>après l’opération %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>just before operation %1</source>
        <translation>juste avant l’opération %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>last operation</source>
        <translation>dernière opération</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>operation %1</source>
        <translation>point de l’opération %1</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>year end</source>
        <translation>fin d’exercice</translation>
    </message>
    <message>
        <location filename="../../ui/details/typed_moment.cpp"/>
        <source>“%1” names no point in time. Write a day (31 Mar 2025), an operation (48213) or an instant (2025-03-31T14:05Z).</source>
        <translation>« %1 » ne désigne aucun moment. Écrivez un jour (31 mars 2025), une opération (48213) ou un instant (2025-03-31T14:05Z).</translation>
    </message>
</context>
<context>
    <name>tally::ui::NavigationPane</name>
    <message>
        <location filename="../../ui/window/navigation_pane.cpp"/>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <location filename="../../ui/window/navigation_views.cpp"/>
        <source>%1, for everybody</source>
        <translation>%1, pour tous</translation>
    </message>
    <message>
        <location filename="../../ui/window/navigation_pane.cpp"/>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <location filename="../../ui/window/navigation_views.cpp"/>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
</context>
<context>
    <name>tally::ui::NewCampaignStrip</name>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>%1 items are to be counted.</source>
        <translation>%1 éléments sont à compter.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>%1 of %2 items are to be counted.</source>
        <translation>%1 éléments sur %2 sont à compter.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>&amp;Blind: who counts is not told what is expected</source>
        <translation>À l’&amp;aveugle : qui compte ne sait pas ce qui est attendu</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>&amp;Counts</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>&amp;How many</source>
        <translation>C&amp;ombien</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>&amp;Name of the campaign</source>
        <translation>&amp;Nom de la campagne</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>&amp;Which</source>
        <translation>&amp;Lesquels</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>Open the campaign</source>
        <translation>Ouvrir la campagne</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>Open: count %1 items</source>
        <translation>Ouvrir : compter %1 éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>Size of the sample</source>
        <translation>Taille de l’échantillon</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>a random sample</source>
        <translation>un échantillon au hasard</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>a sample, dear things rather</source>
        <translation>un échantillon, plutôt le cher</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>a sample, doubtful things rather</source>
        <translation>un échantillon, plutôt le douteux</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>all of the class, or a filter: site:"Civic Centre"</source>
        <translation>toute la classe, ou un filtre : site:"Civic Centre"</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/new_campaign_strip.cpp"/>
        <source>as many as 95 % ± 5 % needs</source>
        <translation>autant qu’il faut pour 95 % ± 5 %</translation>
    </message>
</context>
<context>
    <name>tally::ui::OperationsModel</name>
    <message>
        <location filename="../../ui/views/operations/operations_model.cpp"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_model.cpp"/>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_model.cpp"/>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_model.cpp"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_model.cpp"/>
        <source>True since</source>
        <translation>Vrai depuis</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_model.cpp"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_model.cpp"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_model.cpp"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>tally::ui::OperationsView</name>
    <message>
        <location filename="../../ui/views/operations/operations_view.cpp"/>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_view.cpp"/>
        <source>Operations, %1</source>
        <translation>Opérations, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_view.cpp"/>
        <source>Redo…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_view.cpp"/>
        <source>Show its changes</source>
        <translation>Montrer ses modifications</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_view.cpp"/>
        <source>The operations cannot be shown.</source>
        <translation>Les opérations ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/operations/operations_view.cpp"/>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
</context>
<context>
    <name>tally::ui::OrderModel</name>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>%1 of %2 media accepted</source>
        <translation>%1 supports sur %2 acceptés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Collection on</source>
        <translation>Collecte le</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Disposal order</source>
        <translation>Ordre de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Exceptions</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Keeps it open</source>
        <translation>Le garde ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Media proven</source>
        <translation>Supports prouvés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>Things</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/order_model.cpp"/>
        <source>late</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>tally::ui::OutcomePane</name>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>All %1</source>
        <translation>Tous : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>All attributes, %1</source>
        <translation>Tous les attributs, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>Changed attribute</source>
        <translation>Attribut modifié</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>Every item would show what it shows now. From %1 claims about %2 items.</source>
        <translation>Chaque élément montrerait ce qu’il montre. D’après %1 dires sur %2 éléments.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>Every report would find what it finds now.</source>
        <translation>Chaque relevé trouverait ce qu’il trouve.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>From %1 reports, seen %2 times, and %3 claims.</source>
        <translation>D’après %1 relevés, vus %2 fois, et %3 dires.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>How far the trial is</source>
        <translation>Avancement de l’essai</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>It would be a new item; there is none yet.</source>
        <translation>Ce serait un nouvel élément ; il n’y en a pas encore.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>Nothing is said of %1 reports that even the keys of today do not put where they are: people decided, or what they bore is not known any more.</source>
        <translation>Rien n’est dit de %1 relevés que même les clés d’aujourd’hui ne mettent pas où ils sont : des personnes ont décidé, ou ce qu’ils portaient n’est plus connu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>Nothing was merged, taken apart or held by it: new reports go by the new keys, and “Merge or take apart” carries out the line that you are on.</source>
        <translation>Rien n’a été fusionné, séparé ni retenu : les nouveaux relevés suivent les nouvelles clés, et « Fusionner ou séparer » exécute la ligne courante.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>Values that would change</source>
        <translation>Valeurs qui changeraient</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>Values that would change: %1. From %2 claims about %3 items.</source>
        <translation>Valeurs qui changeraient : %1. D’après %2 dires sur %3 éléments.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>What follows</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>What would become of items</source>
        <translation>Ce que deviendraient les éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>What would follow</source>
        <translation>Ce qui suivrait</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>With the draft: %1.</source>
        <translation>Avec le brouillon : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>adopted as operation %1</source>
        <translation>adopté par l’opération %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>being tried; nothing is recorded</source>
        <translation>à l’essai ; rien n’est enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>nothing is recorded yet</source>
        <translation>rien n’est encore enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_pane.cpp"/>
        <source>of the draft as it was when it was tried</source>
        <translation>du brouillon tel qu’il a été essayé</translation>
    </message>
</context>
<context>
    <name>tally::ui::OwnerCostModel</name>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>%1, %2 without a price</source>
        <translation>%1, %2 sans prix</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Bought for</source>
        <translation>Acheté pour</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>To buy</source>
        <translation>À acheter</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Units short</source>
        <translation>Unités en manque</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Without a cost</source>
        <translation>Sans coût</translation>
    </message>
</context>
<context>
    <name>tally::ui::PackExchange</name>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>%1, %2: %3 in the pack, %4 here</source>
        <translation>%1, %2 : %3 dans le lot, %4 ici</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>%1: %2 counts and %3 values taken from the pack.</source>
        <translation>%1 : %2 comptages et %3 valeurs repris du lot.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>%1: %2 items are to be counted. It opens like a register.</source>
        <translation>%1 : %2 éléments sont à compter. Il s’ouvre comme un registre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>%1: retired in the pack, changed here since, and left as it is here</source>
        <translation>%1 : retiré dans le paquet, modifié ici depuis, laissé tel quel ici</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>Added: %1, retired: %2.</source>
        <translation>Ajoutés : %1, retirés : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>Bring a work pack back</source>
        <translation>Rapporter un lot de travail</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>Bringing a work pack back</source>
        <translation>Reprise d’un lot de travail</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>Changed there and here, and left as it is here:</source>
        <translation>Changé là-bas et ici, et laissé tel qu’ici :</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>Register (*.tally)</source>
        <translation>Registre (*.tally)</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>Take a work pack of %1</source>
        <translation>Emporter un lot de travail de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>Take the pack's</source>
        <translation>Prendre celles du lot</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>The work pack was not brought back.</source>
        <translation>Le lot de travail n’a pas été repris.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>The work pack was not written.</source>
        <translation>Le lot de travail n’a pas été écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>Writing a work pack</source>
        <translation>Écriture d’un lot de travail</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/pack_exchange.cpp"/>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>tally::ui::PackingPage</name>
    <message>
        <location filename="../../ui/views/disposal/packing_page.cpp"/>
        <source>%1, order %2: %3 in it</source>
        <translation>%1, ordre %2 : %3 dedans</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/packing_page.cpp"/>
        <source>%1: %2 in it</source>
        <translation>%1 : %2 dedans</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/packing_page.cpp"/>
        <source>In the container</source>
        <translation>Dans le conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/packing_page.cpp"/>
        <source>No container is open</source>
        <translation>Aucun conteneur n’est ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/packing_page.cpp"/>
        <source>Read the label of a container</source>
        <translation>Lisez l’étiquette d’un conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/packing_page.cpp"/>
        <source>Read the label of each thing that goes in</source>
        <translation>Lisez l’étiquette de chaque objet qui y entre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/packing_page.cpp"/>
        <source>Read the number of its seal</source>
        <translation>Lisez le numéro de son scellé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/packing_page.cpp"/>
        <source>The container read again closes it   Esc leaves the container</source>
        <translation>Le conteneur relu le ferme   Échap quitte le conteneur</translation>
    </message>
</context>
<context>
    <name>tally::ui::PaneHead</name>
    <message>
        <location filename="../../ui/widgets/pane_head.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/pane_head.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::PaperPages</name>
    <message>
        <location filename="../../ui/views/licences/paper_pages.cpp"/>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 sur %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/paper_pages.cpp"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tally::ui::PasteStrip</name>
    <message>
        <location filename="../../ui/tables/paste_strip.cpp"/>
        <source>%1 fall outside the table.</source>
        <translation>%1 tombent hors du tableau.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/paste_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/paste_strip.cpp"/>
        <source>Pasted %1 cell(s): %2 change, %3 are so already, %4 cannot.</source>
        <translation>
            <numerusform>%1 cellule collée : %2 change, %3 déjà ainsi, %4 impossible.</numerusform>
            <numerusform>%1 cellules collées : %2 changent, %3 déjà ainsi, %4 impossibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/paste_strip.cpp"/>
        <source>Record %1 of %2 cell(s)</source>
        <translation>
            <numerusform>Inscrire %1 sur %2 cellule</numerusform>
            <numerusform>Inscrire %1 sur %2 cellules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::PathPane</name>
    <message numerus="yes">
        <location filename="../../ui/graph/path_pane.cpp"/>
        <source>%n path(s) lead here; the first is shown.</source>
        <translation>
            <numerusform>%Ln chemin mène ici.</numerusform>
            <numerusform>%Ln chemins mènent ici ; le premier est montré.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/graph/path_pane.cpp"/>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <location filename="../../ui/graph/path_pane.cpp"/>
        <source>Path of the impact</source>
        <translation>Chemin de l’impact</translation>
    </message>
    <message>
        <location filename="../../ui/graph/path_pane.cpp"/>
        <source>The path of the first of them is shown.</source>
        <translation>Le chemin du premier est montré.</translation>
    </message>
    <message>
        <location filename="../../ui/graph/path_pane.cpp"/>
        <source>Weak point: something rests on it and has no other way.</source>
        <translation>Point faible : quelque chose en dépend sans autre voie.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PoolModel</name>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Borrowed</source>
        <translation>Emprunté</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Entitled</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Lent out</source>
        <translation>Prêtés</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Pool</source>
        <translation>Parc partagé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>no organisation</source>
        <translation>aucune organisation</translation>
    </message>
</context>
<context>
    <name>tally::ui::PositionModel</name>
    <message>
        <location filename="../../ui/views/licences/position_model.cpp"/>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_model.cpp"/>
        <source>Entitled</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_model.cpp"/>
        <source>Entitled over required</source>
        <translation>Acquis au-delà du requis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_model.cpp"/>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_model.cpp"/>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_model.cpp"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_model.cpp"/>
        <source>Reclaimable</source>
        <translation>Récupérable</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_model.cpp"/>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_model.cpp"/>
        <source>Short · spare</source>
        <translation>Manque · excédent</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_model.cpp"/>
        <source>To buy</source>
        <translation>À acheter</translation>
    </message>
</context>
<context>
    <name>tally::ui::PositionPage</name>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>%1 of %2 installations not recognised</source>
        <translation>%1 installations sur %2 non reconnues</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>%1 of %n product(s)</source>
        <translation>
            <numerusform>%1 sur %n produit</numerusform>
            <numerusform>%1 sur %n produits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>%1 view</source>
        <translation>vue %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>A licence is so many units of a product, bought under one order. Import them from a table, with what is installed; then what is short stands here.</source>
        <translation>Une licence est un nombre d’unités d’un produit, achetées par une commande. Les importer d’un tableau, avec ce qui est installé ; ce qui manque s’affiche alors ici.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>Being worked out</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>Evidence: %1 accepted, %2 supporting, %3 missing</source>
        <translation>Preuves : %1 acceptées, %2 à l’appui, %3 absentes</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>Licence position</source>
        <translation>Position de licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>Licences against what is installed and used.</source>
        <translation>Les licences face à ce qui est installé et utilisé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>No licences yet</source>
        <translation>Pas encore de licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>No product matches</source>
        <translation>Aucun produit ne correspond</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>The titles that nobody knows, to be decided</source>
        <translation>Les titres que personne ne connaît, à décider</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>There is no row behind this figure.</source>
        <translation>Il n’y a aucune ligne derrière ce chiffre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>being worked out</source>
        <translation>calcul en cours</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>product short</source>
        <translation>produit en manque</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>products short</source>
        <translation>produits en manque</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>to buy</source>
        <translation>à acheter</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>to buy, %1 without a price</source>
        <translation>à acheter, %1 sans prix</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>units short</source>
        <translation>unités en manque</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>units spare</source>
        <translation>unités en excédent</translation>
    </message>
</context>
<context>
    <name>tally::ui::PrecedenceModel</name>
    <message>
        <location filename="../../ui/views/rules/precedence_model.cpp"/>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_model.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_model.cpp"/>
        <source>Groups of sources, best first</source>
        <translation>Groupes de sources, le meilleur d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_model.cpp"/>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_model.cpp"/>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_model.cpp"/>
        <source>as for all others</source>
        <translation>comme pour tous les autres</translation>
    </message>
</context>
<context>
    <name>tally::ui::PrecedenceStrip</name>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>&amp;Attribute</source>
        <translation>&amp;Attribut</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>&amp;Class</source>
        <translation>&amp;Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>&amp;Groups, best first</source>
        <translation>&amp;Groupes, le meilleur d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>&amp;Shows</source>
        <translation>&amp;Montre</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>Groups: %1; what is left out comes last.</source>
        <translation>Groupes : %1 ; ce qui est omis vient en dernier.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>Precedence rule</source>
        <translation>Règle de priorité</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>Put into the draft</source>
        <translation>Mettre au brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>The rule for all others needs an order. Groups: %1.</source>
        <translation>La règle de tous les autres exige un ordre. Groupes : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>as for all others</source>
        <translation>comme pour tous les autres</translation>
    </message>
</context>
<context>
    <name>tally::ui::PresenceLines</name>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>Inferred, not recorded</source>
        <translation>Déduit, non inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>Probably at</source>
        <translation>Probablement à</translation>
    </message>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>Probably used by</source>
        <translation>Probablement utilisé par</translation>
    </message>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>inferred from all sources</source>
        <translation>déduite de toutes les sources</translation>
    </message>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>nothing speaks for any</source>
        <translation>aucun indice</translation>
    </message>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <location filename="../../ui/details/presence_lines.cpp"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>tally::ui::PreviewModel</name>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>"%1":</source>
        <translation>« %1 » :</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>Held</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/preview_model.cpp"/>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::ProblemModel</name>
    <message>
        <location filename="../../ui/views/licences/problem_model.cpp"/>
        <source>Counts</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/problem_model.cpp"/>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/problem_model.cpp"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/problem_model.cpp"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/problem_model.cpp"/>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/problem_model.cpp"/>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
</context>
<context>
    <name>tally::ui::ProfileCharts</name>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1 %2</source>
        <comment>system, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1 by model</source>
        <translation>%1 par modèle</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1 by operating system (no dates of support are recorded)</source>
        <translation>%1 par système d’exploitation (aucune date de support inscrite)</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1 by operating system and the end of its security support</source>
        <translation>%1 par système d’exploitation et fin de son support de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1 by site</source>
        <translation>%1 par site</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1 by status</source>
        <translation>%1 par statut</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1 by whole years since they were bought</source>
        <translation>%1 par années entières depuis l’achat</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1 of %2 %3 are %4</source>
        <translation>%1 sur %2 (%3) : %4</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1 of the %2 were bought %3 years ago or earlier</source>
        <translation>%1 achetés il y a %3 ans ou plus (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1 without virtual machines</source>
        <translation>%1 sans machines virtuelles</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1+</source>
        <comment>years and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1, the %2 largest of %3</source>
        <translation>%1, les %2 plus grands sur %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%1, to %2</source>
        <comment>system, end of support</comment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>%4 has the most %3: %1 of %2</source>
        <translation>%4 en a le plus (%3) : %1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>Ends within a year</source>
        <translation>Finit sous un an</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>Most %1 run %2</source>
        <translation>La plupart (%1) tournent sous %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>No %1</source>
        <translation>Rien ici : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>Supported</source>
        <translation>Avec support</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>The commonest model is %4: %1 of %2 %3</source>
        <translation>Le modèle le plus courant est %4 : %1 sur %2 (%3)</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>The models of the %1 are not recorded</source>
        <translation>Modèles non inscrits : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>The status of the %1 is not recorded</source>
        <translation>Statut non inscrit : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>The system of %1 of the %2 is out of support or will be within a year</source>
        <translation>%1 sous un système sans support d’ici un an (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>When the %1 were bought is not recorded</source>
        <translation>Date d’achat non inscrite : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>Where the %1 are is not recorded</source>
        <translation>Lieu non inscrit : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>Which systems run on the %1 is not recorded</source>
        <translation>Systèmes non inscrits : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/profile_charts.cpp"/>
        <source>others</source>
        <translation>autres</translation>
    </message>
</context>
<context>
    <name>tally::ui::Quality</name>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>%1 violations in %2 checks · %3 not evaluated</source>
        <translation>%1 violations sur %2 vérifications · %3 non évaluées</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>Group of rules</source>
        <translation>Groupe de règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>Other rules</source>
        <translation>Autres règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>beyond tolerance</source>
        <translation>hors tolérance</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>custodian</source>
        <translation>détenteur</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>look at it</source>
        <translation>à voir</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>not evaluated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>up to %1 % within, up to %2 % look at it</source>
        <translation>jusqu’à %1 % dans la tolérance, jusqu’à %2 % à voir</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_words.cpp"/>
        <source>within tolerance</source>
        <translation>dans la tolérance</translation>
    </message>
</context>
<context>
    <name>tally::ui::QualityCharts</name>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>%1: %2 of %3 PCs fail, %4 are unknown</source>
        <translation>%1 : %2 PC sur %3 non conformes, %4 inconnus</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>All rules that count</source>
        <translation>Toutes les règles qui comptent</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Job role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>No dates yet</source>
        <translation>Pas encore de dates</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>No rule of desktop security</source>
        <translation>Aucune règle de sécurité des postes</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>No source tells of desktop security</source>
        <translation>Aucune source ne parle de la sécurité des postes</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>None recorded</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Not compliant</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Nothing could be evaluated</source>
        <translation>Rien n’a pu être évalué</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Nothing was recorded in this period</source>
        <translation>Rien n’a été inscrit dans cette période</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>PCs by model, the largest first</source>
        <translation>PC par modèle, les plus nombreux d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>PCs by site, the largest first</source>
        <translation>PC par site, les plus nombreux d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>PCs by the job role of their custodian</source>
        <translation>PC par fonction de leur détenteur</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>PCs by what their last inventory reports; unknown is neither</source>
        <translation>PC selon leur dernier inventaire ; inconnu n’est ni l’un ni l’autre</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Past dates are being worked out</source>
        <translation>Dates passées en cours de calcul</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Quality fell from %1 to %2</source>
        <translation>La qualité est descendue de %1 à %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Quality is at %1</source>
        <translation>La qualité est à %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Quality rose from %1 to %2</source>
        <translation>La qualité est montée de %1 à %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Quality stayed at %1</source>
        <translation>La qualité est restée à %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Score: the share of what was evaluated that is right, by the rules of today</source>
        <translation>Score : la part juste de ce qui a été évalué, selon les règles d’aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>The register is read as it was at each date</source>
        <translation>Le registre est lu tel qu’il était à chaque date</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>This rule checks nothing</source>
        <translation>Cette règle ne vérifie rien</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>Weakest: “%1”, %2 of those known are compliant</source>
        <translation>Le plus faible : « %1 », %2 des connus sont conformes</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>none recorded</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_charts.cpp"/>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
</context>
<context>
    <name>tally::ui::QualityGroupModel</name>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Not evaluated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
</context>
<context>
    <name>tally::ui::QualityView</name>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>%1 of 100 · %2 rules</source>
        <translation>%1 sur 100 · %2 règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>A rule says what a record must not be like; scores are of the rules that count.</source>
        <translation>Une règle dit comment une fiche ne doit pas être ; les scores viennent des règles qui comptent.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Change rule…</source>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Choose a rule first</source>
        <translation>Choisir d’abord une règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Desktop security</source>
        <translation>Sécurité des postes</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Mend…</source>
        <translation>Rectifier…</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>No quality rules</source>
        <translation>Aucune règle de qualité</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Quality, %1</source>
        <translation>Qualité, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Show not evaluated</source>
        <translation>Montrer les non évalués</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Show violations</source>
        <translation>Montrer les violations</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Shows what it finds before it counts</source>
        <translation>Montre ce qu’elle trouve avant qu’elle compte</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>Standards</source>
        <translation>Configurations types</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>The items of which the current rule cannot be judged, in Items</source>
        <translation>Les éléments que la règle courante ne permet pas d’évaluer, dans Éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>The items that violate the current rule, in Items</source>
        <translation>Les éléments qui enfreignent la règle courante, dans Éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>The register was not judged.</source>
        <translation>Le registre n’a pas été évalué.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>The rules are on the first page</source>
        <translation>Les règles sont sur la première page</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>This rule does not say how to mend what it finds</source>
        <translation>Cette règle ne dit pas comment rectifier ce qu’elle trouve</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>What it checks, how it weighs, whether it counts</source>
        <translation>Ce qu’elle vérifie, son poids, si elle compte</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>What the rule's fix would change, before it does</source>
        <translation>Ce que la rectification de la règle modifierait, avant de le faire</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>judging…</source>
        <translation>évaluation…</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/quality_view.cpp"/>
        <source>quality rules score</source>
        <translation>qualité règles score note</translation>
    </message>
</context>
<context>
    <name>tally::ui::Reclaim</name>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>Objected</source>
        <translation>Objection</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>To be removed</source>
        <translation>À retirer</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>Unused</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>an inventory no longer finds it, %1</source>
        <translation>un inventaire ne le trouve plus, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>answer by %1</source>
        <translation>réponse avant le %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>frees a unit</source>
        <translation>libère une unité</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>its licence never leaves the device</source>
        <translation>sa licence ne quitte jamais l’appareil</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>no answer until %1</source>
        <translation>sans réponse jusqu’au %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>no licence covers it</source>
        <translation>aucune licence ne le couvre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>removed %1</source>
        <translation>retiré le %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>still installed by the last inventory</source>
        <translation>encore installé selon le dernier inventaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>used again %1</source>
        <translation>réutilisé le %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>used by %1</source>
        <translation>utilisé par %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>waits for the next inventory</source>
        <translation>attend le prochain inventaire</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReclaimBoard</name>
    <message>
        <location filename="../../ui/views/licences/reclaim_board.cpp"/>
        <source>%1 %2, first %3</source>
        <translation>%1 %2, d’abord %3</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReclaimModel</name>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>Device or person</source>
        <translation>Appareil ou personne</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>Title stays with</source>
        <translation>La propriété reste à</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_model.cpp"/>
        <source>never seen</source>
        <translation>jamais vu</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReclaimPage</name>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>%1 units could be reclaimed · %2 cases open · %3 wait for somebody</source>
        <translation>%1 unités récupérables · %2 dossiers ouverts · %3 attendent quelqu’un</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>%1, %2 · %3 · %4</source>
        <translation>%1, %2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>%n case(s) changed.</source>
        <translation>
            <numerusform>%n dossier modifié.</numerusform>
            <numerusform>%n dossiers modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>%n case(s) opened.</source>
        <translation>
            <numerusform>%n dossier ouvert.</numerusform>
            <numerusform>%n dossiers ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Answer until</source>
        <translation>Réponse attendue le</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Approve removal</source>
        <translation>Approuver le retrait</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Ask its user</source>
        <translation>Demander à l’utilisateur</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Board or table (Ctrl+T)</source>
        <translation>Panneau ou tableau (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Close as removed</source>
        <translation>Clore comme retiré</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Cross-charge</source>
        <translation>Refacturation</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>It was so already.</source>
        <translation>C’était déjà le cas.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Last use comes from metering. A program without any figure of use is not unused.</source>
        <translation>Le dernier usage vient de la mesure. Un programme sans aucun chiffre d’usage n’est pas inutilisé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Nothing is known to be unused</source>
        <translation>Rien n’est connu comme inutilisé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Objected</source>
        <translation>Objection</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Once an inventory no longer finds the program; only then the unit is free</source>
        <translation>Dès qu’un inventaire ne trouve plus le programme ; alors seulement l’unité est libre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Open reclaim cases</source>
        <translation>Ouvrir des dossiers de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Opens a case: who uses it may object until that day</source>
        <translation>Ouvre un dossier : l’utilisateur peut s’opposer jusqu’à ce jour</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Reason, or the words of an objection</source>
        <translation>Motif, ou mots d’une objection</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Reclaim</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Redistributed to</source>
        <translation>Redistribué à</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Say until which day people may answer.</source>
        <translation>Dire jusqu’à quel jour on peut répondre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>The case was not closed.</source>
        <translation>Le dossier n’a pas été clos.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>The cases stay as they were.</source>
        <translation>Les dossiers restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>The cases were not opened.</source>
        <translation>Les dossiers n’ont pas été ouverts.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>Write it in pounds, as in 149.50, or leave it out.</source>
        <translation>Écrivez-le en livres, comme 149.50, ou laissez-le vide.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>charge</source>
        <translation>refacturer</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>the charge is no amount</source>
        <translation>le montant facturé n’en est pas un</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>to organisation</source>
        <translation>à l’organisation</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecognitionPage</name>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>%1 of %2 installations classified (%3)</source>
        <translation>%1 installations sur %2 classées (%3)</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>A rule for all titles like it, tried before it is taken</source>
        <translation>Une règle pour tous les titres semblables, essayée avant d’être prise</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>A rule is being written</source>
        <translation>Une règle est en cours d’écriture</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>All titles</source>
        <translation>Tous les titres</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Clear</source>
        <translation>Effacement simple</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Confirm the product of the title</source>
        <translation>Confirmer le produit du titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Every title is known</source>
        <translation>Chaque titre est connu</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Go through them</source>
        <translation>Les parcourir</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Going through titles of software</source>
        <translation>Parcours des titres de logiciels</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Import inventories: what they list is recognised with them, and what nobody knows stands here.</source>
        <translation>Importez des inventaires : ce qu’ils listent est reconnu avec eux, et ce que personne ne connaît apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>It was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Leave the title unknown</source>
        <translation>Laisser le titre inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Let the rules decide on the title again</source>
        <translation>Laisser de nouveau les règles décider du titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>No software is on record</source>
        <translation>Aucun logiciel n’est enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>No title is in this state</source>
        <translation>Aucun titre n’est dans cet état</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>No title matches</source>
        <translation>Aucun titre ne correspond</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Recognition rule</source>
        <translation>Règle de reconnaissance</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Says that the title is the product that is typed or marked</source>
        <translation>Dit que le titre est le produit saisi ou marqué</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Show all titles</source>
        <translation>Montrer tous les titres</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Takes it off the list: nobody knows it, and rules leave it alone</source>
        <translation>Le retire de la liste : personne ne le connaît, et les règles n’y touchent pas</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>The titles were not gone through.</source>
        <translation>Les titres n’ont pas été parcourus.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Titles are being gone through</source>
        <translation>Les titres sont en cours de parcours</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Titles are on the page Recognition of Licences</source>
        <translation>Les titres sont sur la page Reconnaissance de Licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Titles of software</source>
        <translation>Titres de logiciels</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>What a person said no longer holds</source>
        <translation>Ce qu’une personne a dit ne vaut plus</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>What is installed, by name.</source>
        <translation>Ce qui est installé, par nom.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>What is shown may be older than the register.</source>
        <translation>Ce qui est affiché peut être plus ancien que le registre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>What the title is</source>
        <translation>Ce qu’est le titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Which titles</source>
        <translation>Quels titres</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Words in titles</source>
        <translation>Mots dans les titres</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>Write a recognition rule…</source>
        <translation>Écrire une règle de reconnaissance…</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>recognition software titles unknown</source>
        <translation>reconnaissance logiciels titres inconnus</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/recognition_page.cpp"/>
        <source>words of title, publisher or product</source>
        <translation>mots du titre, de l’éditeur ou du produit</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReconcileList</name>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>%1 (row %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>%1 sealed</source>
        <translation>%1 scellés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>, destroyed</source>
        <translation>, détruit</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>, failed</source>
        <translation>, en échec</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Extra</source>
        <translation>En trop</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Holds no data</source>
        <translation>Ne contient pas de données</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Matches</source>
        <translation>Correspond à</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Names nobody</source>
        <translation>Ne désigne rien</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Reported twice</source>
        <translation>Rapporté deux fois</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Says it was empty</source>
        <translation>Le dit vide</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Sealed %1 · reported %2</source>
        <translation>Scellé %1 · rapporté %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>bound</source>
        <translation>rattachées</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>digit %1</source>
        <translation>chiffre %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>extra</source>
        <translation>en trop</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>letter %1</source>
        <translation>lettre %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>match</source>
        <translation>concordent</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>near</source>
        <translation>proches</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>not reported</source>
        <translation>non rapportés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>position %1: sealed %2, reported %3</source>
        <translation>position %1 : scellé %2, rapporté %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>too weak</source>
        <translation>trop faibles</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>twice</source>
        <translation>en double</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>unbound</source>
        <translation>non rattachées</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>without data</source>
        <translation>sans données</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReconcileModel</name>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Known to us</source>
        <translation>Connu de nous</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>Sealed by us</source>
        <translation>Scellé par nous</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>not raised yet</source>
        <translation>pas encore levé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>open, raised by %1</source>
        <translation>ouvert, levé par %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_model.cpp"/>
        <source>resolved, to be bound (B)</source>
        <translation>résolu, à rattacher (B)</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReconcilePage</name>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>An exception is raised of a thing of ours.</source>
        <translation>Un écart se lève sur un objet à nous.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>Comparing a report</source>
        <translation>Comparaison d’un rapport</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>Disposal order</source>
        <translation>Ordre de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>First it is decided that the two are one (S).</source>
        <translation>D’abord on décide que les deux n’en font qu’un (S).</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>Import the contractor's report of an order: it is compared here with what was sealed.</source>
        <translation>Importez le rapport du prestataire sur un ordre : il est comparé ici à ce qui a été scellé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>It is resolved already.</source>
        <translation>Il est déjà résolu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>It was not raised yet: reconcile first.</source>
        <translation>Il n’a pas encore été levé : rapprochez d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>Known, sealed, reported</source>
        <translation>Connu, scellé, rapporté</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>No report has come</source>
        <translation>Aucun rapport n’est arrivé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>No reported row waits to be bound here.</source>
        <translation>Aucune ligne rapportée n’attend d’être rattachée ici.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>Only a near match can be the same medium.</source>
        <translation>Seule une correspondance proche peut être le même support.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>Reconcile…</source>
        <translation>Rapprocher…</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>Records the comparison: what differs is raised as exceptions</source>
        <translation>Enregistre la comparaison : ce qui diffère devient des écarts</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>S: the same medium · D: another one · B: bind it · E: raise an exception · Enter: its steps</source>
        <translation>S : le même support · D : un autre · B : le rattacher · E : lever un écart · Entrée : ses étapes</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>The report was not compared.</source>
        <translation>Le rapport n’a pas été comparé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/reconcile_page.cpp"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecordTableModel</name>
    <message>
        <location filename="../../ui/models/record_table_model.cpp"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/models/record_table_model.cpp"/>
        <source>%1, was %2</source>
        <translation>%1, était %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/record_table_model.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/record_table_model.cpp"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/models/record_table_model.cpp"/>
        <source>not recorded yet</source>
        <translation>pas encore inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/models/record_table_model.cpp"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>tally::ui::RenewalModel</name>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Licence or agreement</source>
        <translation>Licence ou contrat</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Product or publisher</source>
        <translation>Produit ou éditeur</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>tally::ui::Renewals</name>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>%1 holds the most, %2 of %3</source>
        <translation>%1 en a le plus, %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>%n other(s), see the table</source>
        <translation>
            <numerusform>%n autre, voir le tableau</numerusform>
            <numerusform>%n autres, voir le tableau</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Ends</source>
        <translation>Finit le</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Maintenance ends</source>
        <translation>Fin de maintenance</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>No costs</source>
        <translation>Aucun coût</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>No licence has a cost, and nothing that is short has a price.</source>
        <translation>Aucune licence n’a de coût, et rien de ce qui manque n’a de prix.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Notice by</source>
        <translation>Préavis le</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>Purchases of licences that count or counted, and what is short at its price</source>
        <translation>Achats de licences qui comptent ou ont compté, et ce qui manque à son prix</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>To buy</source>
        <translation>À acheter</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>True-up</source>
        <translation>Régularisation</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>no organisation</source>
        <translation>aucune organisation</translation>
    </message>
</context>
<context>
    <name>tally::ui::RenewalsPage</name>
    <message>
        <location filename="../../ui/views/licences/renewals_page.cpp"/>
        <source>Ends, notices, maintenance and true-ups of licences and agreements stand here once they are recorded.</source>
        <translation>Fins, préavis, maintenances et régularisations des licences et contrats s’affichent ici une fois enregistrés.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals_page.cpp"/>
        <source>Nothing falls due in twelve months</source>
        <translation>Rien n’arrive à échéance en douze mois</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/renewals_page.cpp"/>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportActions</name>
    <message>
        <location filename="../../ui/window/report_actions.cpp"/>
        <source>Age, operating systems, status, sites and models of what is registered</source>
        <translation>Âge, systèmes d’exploitation, statut, sites et modèles de ce qui est inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/window/report_actions.cpp"/>
        <source>Estate in &amp;charts</source>
        <translation>Parc en &amp;graphiques</translation>
    </message>
    <message>
        <location filename="../../ui/window/report_actions.cpp"/>
        <source>report figures chart</source>
        <translation>rapport chiffres graphique</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportsView</name>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_view.cpp"/>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_view.cpp"/>
        <source>Estate in charts</source>
        <translation>Parc en graphiques</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_view.cpp"/>
        <source>Findings are worked out as of what was recorded, not by dates of effect</source>
        <translation>Les constats se calculent sur ce qui était inscrit, non selon les dates d’effet</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_view.cpp"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_view.cpp"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_view.cpp"/>
        <source>Reports, %1</source>
        <translation>Rapports, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>Save %1 as PDF</source>
        <translation>Enregistrer %1 en PDF</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>The figures of this report as a page, a workbook or CSV</source>
        <translation>Les chiffres de ce rapport en page, classeur ou CSV</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>The report is still being worked out.</source>
        <translation>Le rapport est encore en cours de calcul.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_view.cpp"/>
        <source>The report was not made.</source>
        <translation>Le rapport n’a pas été fait.</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>This report as it would be printed</source>
        <translation>Ce rapport tel qu’il serait imprimé</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>This report on paper</source>
        <translation>Ce rapport sur papier</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_view.cpp"/>
        <source>Working out the findings</source>
        <translation>Calcul des constats</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>as of %1</source>
        <translation>état au %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>html csv xlsx excel save</source>
        <translation>html csv xlsx excel enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_view.cpp"/>
        <source>not made</source>
        <translation>non fait</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_view.cpp"/>
        <source>not worked out; choose the report again</source>
        <translation>non calculé ; choisissez de nouveau le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/reports_output.cpp"/>
        <source>operation %1</source>
        <translation>opération %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::RuleDesk</name>
    <message>
        <location filename="../../ui/views/rules/rule_desk.cpp"/>
        <source>Adopting rules</source>
        <translation>Adoption des règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_desk.cpp"/>
        <source>The rules were not adopted.</source>
        <translation>Les règles n’ont pas été adoptées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_desk.cpp"/>
        <source>The rules were not tried.</source>
        <translation>Les règles n’ont pas été essayées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_desk.cpp"/>
        <source>Trying identifying keys</source>
        <translation>Essai des clés d’identification</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_desk.cpp"/>
        <source>Trying precedence rules</source>
        <translation>Essai des règles de priorité</translation>
    </message>
</context>
<context>
    <name>tally::ui::RuleEditor</name>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>&amp;Checks</source>
        <translation>&amp;Vérifie</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>&amp;Violated by</source>
        <translation>&amp;Enfreinte par</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>&amp;look at it up to</source>
        <translation>à voir &amp;jusqu’à</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>&amp;within up to</source>
        <translation>&amp;dans la tolérance jusqu’à</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Beyond tolerance from</source>
        <translation>Hors tolérance à partir de</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Give the rule a name.</source>
        <translation>Donnez un nom à la règle.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Quality rule</source>
        <translation>Règle de qualité</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Quality rule: %1</source>
        <translation>Règle de qualité : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Save as a draft</source>
        <translation>Enregistrer en brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Save: counts</source>
        <translation>Enregistrer : compte</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Save: counts, violations: %1</source>
        <translation>Enregistrer : compte, violations : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Saving the rule</source>
        <translation>Enregistrement de la règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Say what is wrong with an item, as a filter: what it finds is shown here.</source>
        <translation>Dites en filtre ce qui ne va pas dans un élément : ce qu’il trouve s’affiche ici.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>The first percentage of the tolerance is the smaller one.</source>
        <translation>Le premier pourcentage de la tolérance est le plus petit.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>The rule was not saved.</source>
        <translation>La règle n’a pas été enregistrée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>There is a rule of this name. Choose another, or change that one.</source>
        <translation>Il y a déjà une règle de ce nom. Choisissez-en un autre, ou modifiez celle-là.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>W&amp;hich</source>
        <translation>&amp;Lesquels</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>We&amp;ight</source>
        <translation>&amp;Poids</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>What is wrong with one</source>
        <translation>Ce qui ne va pas dans l’un d’eux</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>What the rule finds</source>
        <translation>Ce que trouve la règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Which of them</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>Within tolerance up to</source>
        <translation>Dans la tolérance jusqu’à</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>a filter: custodian:unknown</source>
        <translation>un filtre : custodian:unknown</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>all of the class, or a filter: status=in_use</source>
        <translation>toute la classe, ou un filtre : status=in_use</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>“%1” counts from now on.</source>
        <translation>« %1 » compte désormais.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_editor.cpp"/>
        <source>“%1” is a draft, in no score.</source>
        <translation>« %1 » est un brouillon, dans aucun score.</translation>
    </message>
</context>
<context>
    <name>tally::ui::RuleModel</name>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Checked</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Mended by</source>
        <translation>À rectifier par</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Not evaluated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rule_model.cpp"/>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
</context>
<context>
    <name>tally::ui::Rules</name>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>Agent ID</source>
        <translation>Identifiant d’agent</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>Android ID</source>
        <translation>Identifiant Android</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>Any class</source>
        <translation>Toute classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>Directory ID</source>
        <translation>Identifiant d’annuaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>Intune ID</source>
        <translation>Identifiant Intune</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>alone</source>
        <translation>seule</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>by order</source>
        <translation>par ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>only with another</source>
        <translation>seulement avec une autre</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>shipped</source>
        <translation>livrée</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>the newest</source>
        <translation>la plus récente</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>unless a strong key contradicts</source>
        <translation>sauf si une clé forte contredit</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rule_words.cpp"/>
        <source>what most sources say</source>
        <translation>ce que disent la plupart des sources</translation>
    </message>
</context>
<context>
    <name>tally::ui::RulesPage</name>
    <message>
        <location filename="../../ui/views/quality/rules_page.cpp"/>
        <source>Everything that this rule checks here could be evaluated.</source>
        <translation>Tout ce que cette règle vérifie ici a pu être évalué.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rules_page.cpp"/>
        <source>Nothing violates this rule here.</source>
        <translation>Rien n’enfreint cette règle ici.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rules_page.cpp"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rules_page.cpp"/>
        <source>Score %1 of 100</source>
        <translation>Score de %1 sur 100</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rules_page.cpp"/>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/rules_page.cpp"/>
        <source>Scores by</source>
        <translation>Scores par</translation>
    </message>
</context>
<context>
    <name>tally::ui::RulesView</name>
    <message>
        <location filename="../../ui/views/rules/rules_editing.cpp"/>
        <source>%1 is the draft now. Nothing is recorded; F5 tries it.</source>
        <translation>%1 est maintenant le brouillon. Rien n’est enregistré ; F5 l’essaie.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_editing.cpp"/>
        <source>%1 would have no key of its own and go by those of the class above it.</source>
        <translation>%1 n’aurait plus de clé propre et suivrait celles de la classe au-dessus.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>A key says what two reports must have in common to speak of one thing. Without any, only a source's own id tells.</source>
        <translation>Une clé dit ce que deux relevés doivent avoir en commun pour parler d’une seule chose. Sans clé, seul l’identifiant propre de la source le dit.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>A key takes the strength of the one above it; a group of sources is asked sooner</source>
        <translation>Une clé prend la force de celle au-dessus ; un groupe de sources est interrogé plus tôt</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>A key takes the strength of the one below it; a group of sources is asked later</source>
        <translation>Une clé prend la force de celle au-dessous ; un groupe de sources est interrogé plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Add a key…</source>
        <translation>Ajouter une clé…</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Adopt…</source>
        <translation>Adopter…</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Alt+PgDown</source>
        <translation>Alt+PgSuiv</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Alt+PgUp</source>
        <translation>Alt+PgPréc</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Carries out the current line of what would follow, as an operation of its own</source>
        <translation>Exécute la ligne courante de ce qui suivrait, comme opération propre</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Change a rule or load a file first</source>
        <translation>Modifier d’abord une règle ou charger un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Change the rule…</source>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Choose a line first</source>
        <translation>Choisir d’abord une ligne</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Choose a line that would merge or split</source>
        <translation>Choisir une ligne qui fusionnerait ou séparerait</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Drop the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Goes back to the rules that stand</source>
        <translation>Revient aux règles en vigueur</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Groups of sources</source>
        <translation>Groupes de sources</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Identifying keys</source>
        <translation>Clés d’identification</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>It is being tried</source>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>It is on its way out already</source>
        <translation>Il est déjà en cours de sortie</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>It is said by another definition (%1): change it instead, which goes before that</source>
        <translation>C’est dit par une autre définition (%1) : modifier celle-là, qui passe avant</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Its strength or its order; Enter in the table</source>
        <translation>Sa force ou son ordre ; Entrée dans le tableau</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_editing.cpp"/>
        <source>Load rules</source>
        <translation>Charger des règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Load rules…</source>
        <translation>Charger des règles…</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Merge or take apart…</source>
        <translation>Fusionner ou séparer…</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Move the rule down</source>
        <translation>Descendre la règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Move the rule up</source>
        <translation>Monter la règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>No class has identifying keys</source>
        <translation>Aucune classe n’a de clés d’identification</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>One group stays</source>
        <translation>Un groupe doit rester</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Precedence</source>
        <translation>Priorité des sources</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Precedence rules</source>
        <translation>Règles de priorité</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Puts another key, rule or group into the draft</source>
        <translation>Met une autre clé, règle ou un autre groupe au brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Records the tried draft as one operation, which undo takes back</source>
        <translation>Enregistre le brouillon essayé en une opération, annulable</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_editing.cpp"/>
        <source>Rules (*.json);;All files (*)</source>
        <translation>Règles (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Rules, %1</source>
        <translation>Règles, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Takes a rules file for the draft</source>
        <translation>Prend un fichier de règles pour brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Takes the current line out, in the draft</source>
        <translation>Retire la ligne courante, dans le brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_editing.cpp"/>
        <source>The group cannot be removed.</source>
        <translation>Le groupe ne peut être retiré.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>The keys are adopted: new reports go by them.</source>
        <translation>Les clés sont adoptées : les nouveaux relevés les suivent.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>The most exact rule holds; their order says nothing</source>
        <translation>La règle la plus précise vaut ; leur ordre ne dit rien</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_editing.cpp"/>
        <source>The register has the rules of %1 already.</source>
        <translation>Le registre a déjà les règles de %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>The rules are adopted, with the values that follow from them.</source>
        <translation>Les règles sont adoptées, avec les valeurs qui en découlent.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>The rules are being adopted</source>
        <translation>Adoption des règles en cours</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>The rules are on the page of that name</source>
        <translation>Les règles sont sur la page de ce nom</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_editing.cpp"/>
        <source>The rules were not loaded.</source>
        <translation>Les règles n’ont pas été chargées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Try the draft first: what follows is shown before it is taken</source>
        <translation>Essayer d’abord le brouillon : ce qui suit est montré avant d’être pris</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>Works out over all that is stored what the draft would do; records nothing</source>
        <translation>Calcule sur tout ce qui est stocké ce que ferait le brouillon ; n’enregistre rien</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>as they stand; Enter changes one</source>
        <translation>en vigueur ; Entrée en modifie une</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>as they stood then</source>
        <translation>telles qu’alors</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>draft, lines changed: %1; not tried</source>
        <translation>brouillon, lignes changées : %1 ; non essayé</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>draft, lines changed: %1; tried, not adopted</source>
        <translation>brouillon, lignes changées : %1 ; essayé, non adopté</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/rules_view.cpp"/>
        <source>rules keys identification precedence sources</source>
        <translation>règles clés identification priorité sources</translation>
    </message>
</context>
<context>
    <name>tally::ui::SampleModel</name>
    <message>
        <location filename="../../ui/views/quality/sample_model.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/sample_model.cpp"/>
        <source>Custodian</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/sample_model.cpp"/>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/sample_model.cpp"/>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/sample_model.cpp"/>
        <source>Violates it now</source>
        <translation>L’enfreint maintenant</translation>
    </message>
</context>
<context>
    <name>tally::ui::SaveViewStrip</name>
    <message>
        <location filename="../../ui/tables/save_view_strip.cpp"/>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nom de la vue</translation>
    </message>
    <message>
        <location filename="../../ui/tables/save_view_strip.cpp"/>
        <source>For everybody</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <location filename="../../ui/tables/save_view_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/tables/save_view_strip.cpp"/>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
</context>
<context>
    <name>tally::ui::SavedViews</name>
    <message>
        <location filename="../../ui/tables/saved_views.cpp"/>
        <source>view “%1”</source>
        <translation>vue « %1 »</translation>
    </message>
    <message>
        <location filename="../../ui/tables/saved_views.cpp"/>
        <source>view “%1” taken away</source>
        <translation>vue « %1 » retirée</translation>
    </message>
</context>
<context>
    <name>tally::ui::ScanDesk</name>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>%1 does not belong here: %2.</source>
        <translation>%1 n’a pas sa place ici : %2.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>%1 is empty: it is not closed.</source>
        <translation>%1 est vide : il n’est pas fermé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>%1 is full. Now its seal.</source>
        <translation>%1 est plein. Maintenant son scellé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>%1 is in %2</source>
        <translation>%1 est dans %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>%1 is open, %2 in it</source>
        <translation>%1 est ouvert, %2 dedans</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>%1 is sealed with %2</source>
        <translation>%1 est scellé avec %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>%1 is unknown: %2</source>
        <translation>%1 est inconnu : %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>%1: %2. Nothing goes into it.</source>
        <translation>%1 : %2. Rien n’y entre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>Read the label of a container first.</source>
        <translation>Lisez d’abord l’étiquette d’un conteneur.</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>it is in %1</source>
        <translation>il est dans %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>it is in %1 already</source>
        <translation>il est déjà dans %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>it is on no disposal order</source>
        <translation>il n’est sur aucun ordre de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>it is on order %1, and %2 holds what is on %3</source>
        <translation>il est sur l’ordre %1, et %2 contient ce qui est sur %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/scan_desk.cpp"/>
        <source>its disposal has not begun, or has ended</source>
        <translation>sa mise au rebut n’a pas commencé, ou est terminée</translation>
    </message>
</context>
<context>
    <name>tally::ui::ScanModel</name>
    <message>
        <location filename="../../ui/views/stocktake/scan_model.cpp"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_model.cpp"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_model.cpp"/>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_model.cpp"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_model.cpp"/>
        <source>undone: %1</source>
        <translation>défait : %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::ScanPage</name>
    <message numerus="yes">
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>   %n kept, not recorded yet</source>
        <translation>
            <numerusform>   %n gardée, pas encore enregistrée</numerusform>
            <numerusform>   %n gardées, pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>%n label(s) are kept here and not recorded yet.</source>
        <translation>
            <numerusform>%n étiquette est gardée ici et pas encore enregistrée.</numerusform>
            <numerusform>%n étiquettes sont gardées ici et pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>Condition of the last one: %1</source>
        <translation>Condition de la dernière : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>F2 note   F3 condition   F4 room or site   F5 undo last   F12 photograph   F10 end counting   Esc back</source>
        <translation>F2 note   F3 condition   F4 salle ou site   F5 défaire   F12 photographie   F10 terminer   Échap retour</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>In which room or at which site? Its name, code, or the label beside the door</source>
        <translation>Dans quelle salle ou sur quel site ? Son nom, son code ou l’étiquette près de la porte</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>Labels read</source>
        <translation>Étiquettes lues</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>Note about the last one</source>
        <translation>Note sur la dernière</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>Photograph of the last one</source>
        <translation>Photographie de la dernière</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>Images (*.jpg *.jpeg *.png *.heic *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>Record again</source>
        <translation>Inscrire de nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>Recording a photograph</source>
        <translation>Enregistrement d’une photographie</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>Recording a remark</source>
        <translation>Enregistrement d’une remarque</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>Recording labels</source>
        <translation>Enregistrement des étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>Scan or type a label</source>
        <translation>Scanner ou saisir une étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>This was not recorded.</source>
        <translation>Ceci n’a pas été enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>expected %1   %2   missing %3</source>
        <translation>attendus %1   %2   manquants %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>found %1   moved here %2   unknown %3</source>
        <translation>trouvés %1   venus ici %2   inconnus %3</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>kept: %1</source>
        <translation>gardé : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>no room or site chosen</source>
        <translation>aucune salle ni site choisis</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>nothing was read in this sitting that could be undone</source>
        <translation>rien de lu dans cette séance ne peut être défait</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>undone</source>
        <translation>défait</translation>
    </message>
</context>
<context>
    <name>tally::ui::SearchField</name>
    <message>
        <location filename="../../ui/find/search_field.cpp"/>
        <source>Find anything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <location filename="../../ui/find/search_field.cpp"/>
        <source>Find anything: asset number, serial, person, site, product</source>
        <translation>Chercher partout : numéro, série, personne, site, produit</translation>
    </message>
</context>
<context>
    <name>tally::ui::SectionBar</name>
    <message>
        <location filename="../../ui/views/reports/section_bar.cpp"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/views/reports/section_bar.cpp"/>
        <source>Part of the report</source>
        <translation>Partie du rapport</translation>
    </message>
</context>
<context>
    <name>tally::ui::SecurityPage</name>
    <message>
        <location filename="../../ui/views/quality/security_page.cpp"/>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/security_page.cpp"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/security_page.cpp"/>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/security_page.cpp"/>
        <source>Check the folder, its rights and the free space.</source>
        <translation>Vérifiez le dossier, ses droits et la place libre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/security_page.cpp"/>
        <source>Desktop security</source>
        <translation>Sécurité des postes</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/security_page.cpp"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/security_page.cpp"/>
        <source>The chart is in %1.</source>
        <translation>Le graphique est dans %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/security_page.cpp"/>
        <source>The chart was not exported.</source>
        <translation>Le graphique n’a pas été exporté.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/security_page.cpp"/>
        <source>by job role</source>
        <translation>par fonction</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/security_page.cpp"/>
        <source>by model</source>
        <translation>par modèle</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/security_page.cpp"/>
        <source>by site</source>
        <translation>par site</translation>
    </message>
</context>
<context>
    <name>tally::ui::Session</name>
    <message>
        <location filename="../../ui/session/session.cpp"/>
        <source>Building the demonstration council</source>
        <translation>Création de la collectivité de démonstration</translation>
    </message>
    <message>
        <location filename="../../ui/session/session.cpp"/>
        <source>Going to %1</source>
        <translation>Passage à : %1</translation>
    </message>
    <message>
        <location filename="../../ui/session/session.cpp"/>
        <source>Making the register</source>
        <translation>Création du registre</translation>
    </message>
    <message>
        <location filename="../../ui/session/session.cpp"/>
        <source>No register is open.</source>
        <translation>Aucun registre n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/session/session.cpp"/>
        <source>Opening the register</source>
        <translation>Ouverture du registre</translation>
    </message>
    <message>
        <location filename="../../ui/session/session.cpp"/>
        <source>The past is shown; go back to now to change anything.</source>
        <translation>Le passé est affiché ; revenez à maintenant pour modifier.</translation>
    </message>
    <message>
        <location filename="../../ui/session/session.cpp"/>
        <source>This register is open for reading only.</source>
        <translation>Ce registre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../ui/session/session.cpp"/>
        <source>Undoing operation %1</source>
        <translation>Annulation de l’opération %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::SheetModel</name>
    <message numerus="yes">
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%Ln photographie</numerusform>
            <numerusform>%Ln photographies</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>Asset no.</source>
        <translation>N° d’inventaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>Bucket</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>Condition</source>
        <translation>État constaté</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>Recorded at</source>
        <translation>Enregistré à</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>Seen at</source>
        <translation>Vu à</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>This campaign did not expect it.</source>
        <translation>Cette campagne ne l’attendait pas.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>not in the register</source>
        <translation>pas dans le registre</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>not there, says %1</source>
        <translation>pas là, dit %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::ShortcutHint</name>
    <message>
        <location filename="../../ui/widgets/shortcut_hint.cpp"/>
        <source>Shortcut %1</source>
        <translation>Raccourci %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::SoftwareModel</name>
    <message>
        <location filename="../../ui/details/software_model.cpp"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../../ui/details/software_model.cpp"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../ui/details/software_model.cpp"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../ui/details/software_model.cpp"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>tally::ui::SourceBadge</name>
    <message>
        <location filename="../../ui/details/source_badge.cpp"/>
        <source>Computed</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <location filename="../../ui/details/source_badge.cpp"/>
        <source>Contractor</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <location filename="../../ui/details/source_badge.cpp"/>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <location filename="../../ui/details/source_badge.cpp"/>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <location filename="../../ui/details/source_badge.cpp"/>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../ui/details/source_badge.cpp"/>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <location filename="../../ui/details/source_badge.cpp"/>
        <source>Stocktake</source>
        <translation>Récolement</translation>
    </message>
    <message>
        <location filename="../../ui/details/source_badge.cpp"/>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>tally::ui::SourceGroupModel</name>
    <message>
        <location filename="../../ui/views/rules/precedence_model.cpp"/>
        <source>Asked as</source>
        <translation>Demandé sous</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_model.cpp"/>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_model.cpp"/>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_model.cpp"/>
        <source>Sources; * stands for any text</source>
        <translation>Sources ; * vaut pour tout texte</translation>
    </message>
</context>
<context>
    <name>tally::ui::SourceGroupStrip</name>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>&amp;Group</source>
        <translation>&amp;Grouper</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>A source is of the first group that names it.</source>
        <translation>Une source est du premier groupe qui la nomme.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>Give the group a name: rules call it by that.</source>
        <translation>Donner un nom au groupe : les règles l’appellent ainsi.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>Group of sources</source>
        <translation>Groupe de sources</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>Name at least one source, as it stands beside values; * at the end stands for any text.</source>
        <translation>Nommer au moins une source, comme elle figure près des valeurs ; * à la fin vaut pour tout texte.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>Put into the draft</source>
        <translation>Mettre au brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>There is a group of this name: change that one.</source>
        <translation>Un groupe porte ce nom : modifier celui-là.</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>csv:orders, xlsx*</source>
        <translation>csv:commandes, xlsx*</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/precedence_strip.cpp"/>
        <source>purchasing</source>
        <translation>achats</translation>
    </message>
</context>
<context>
    <name>tally::ui::StandardsPage</name>
    <message>
        <location filename="../../ui/views/quality/standards_page.cpp"/>
        <source>Drift from the standard</source>
        <translation>Écart à la configuration type</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/standards_page.cpp"/>
        <source>PCs against the current standard configuration of their custodian's job role. What is on them besides is listed, and is no drift by itself.</source>
        <translation>Les PC face à la configuration type actuelle de la fonction de leur détenteur. Ce qu’ils portent en plus est listé, sans être en soi un écart.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/standards_page.cpp"/>
        <source>The PCs were not compared.</source>
        <translation>Les PC n’ont pas été comparés.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StartOptions</name>
    <message>
        <location filename="../../ui/application/start_options.cpp"/>
        <source>Build the demonstration council where there is no register yet.</source>
        <translation>Créer la collectivité de démonstration là où il n’y a pas encore de registre.</translation>
    </message>
    <message>
        <location filename="../../ui/application/start_options.cpp"/>
        <source>The register: a file or postgresql://user@host/database.</source>
        <translation>Le registre : un fichier ou postgresql://user@host/database.</translation>
    </message>
    <message>
        <location filename="../../ui/application/start_options.cpp"/>
        <source>The same as --db.</source>
        <translation>Comme --db.</translation>
    </message>
    <message>
        <location filename="../../ui/application/start_options.cpp"/>
        <source>The window over a register of ICT assets and configuration items.</source>
        <translation>La fenêtre sur un registre du parc informatique et de ses éléments de configuration.</translation>
    </message>
    <message>
        <location filename="../../ui/application/start_options.cpp"/>
        <source>Who acts; the system login without it.</source>
        <translation>Qui agit ; à défaut, l’identifiant du système.</translation>
    </message>
    <message>
        <location filename="../../ui/application/start_options.cpp"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../ui/application/start_options.cpp"/>
        <source>register</source>
        <translation>registre</translation>
    </message>
    <message>
        <location filename="../../ui/application/start_options.cpp"/>
        <source>url</source>
        <translation>url</translation>
    </message>
</context>
<context>
    <name>tally::ui::StartPage</name>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>%1 was not opened.</source>
        <translation>%1 n’a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Connect to a server…</source>
        <translation>Se connecter à un serveur…</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>It has to be typed the next time.</source>
        <translation>Il faudra le saisir la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Look round with a demonstration council: 7,000 computers, ready in half a minute</source>
        <translation>Visiter avec une collectivité de démonstration : 7 000 ordinateurs, prête en une demi-minute</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Make a new one on this computer…</source>
        <translation>En créer un sur cet ordinateur…</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Make a new register</source>
        <translation>Créer un nouveau registre</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Open a back-up for reading</source>
        <translation>Ouvrir une sauvegarde en lecture</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Open a register…</source>
        <translation>Ouvrir un registre…</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Recent registers</source>
        <translation>Registres récents</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Registers (*.tally)</source>
        <translation>Registres (*.tally)</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Registers (*.tally);;All files (*)</source>
        <translation>Registres (*.tally);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Registers and back-ups (*.tally *.backup);;All files (*)</source>
        <translation>Registres et sauvegardes (*.tally *.backup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>Tallystick</source>
        <translation>Tallystick</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>The organisation that owns what is recorded in it:</source>
        <translation>L’organisation propriétaire de ce qui y est inscrit :</translation>
    </message>
    <message>
        <location filename="../../ui/open/start_page.cpp"/>
        <source>The password was not kept.</source>
        <translation>Le mot de passe n’a pas été gardé.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StatementPage</name>
    <message numerus="yes">
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>%1 file(s) are in %2.</source>
        <translation>
            <numerusform>%1 fichier est dans %2.</numerusform>
            <numerusform>%1 fichiers sont dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>%1 is issued. Somebody else signs it.</source>
        <translation>%1 est émise. Une autre personne la signe.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>%1 is signed.</source>
        <translation>%1 est signée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>%1 was not made again.</source>
        <translation>%1 n’a pas été refaite.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>%1 was not signed.</source>
        <translation>%1 n’a pas été signée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>%1, and before it %2</source>
        <translation>%1, et avant elle %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>A day, its end is meant; an operation</source>
        <translation>Un jour, sa fin est visée ; une opération</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>All versions of a statement share it</source>
        <translation>Toutes les versions d’une déclaration le partagent</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>As it was issued</source>
        <translation>Telle qu’émise</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>As of is a day, an operation, or empty for now.</source>
        <translation>« À la date » est un jour, une opération, ou vide pour maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Choose at the left what is stated and work out a draft.</source>
        <translation>Choisissez à gauche ce qui est déclaré et établissez un projet.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>Draft of a licence statement</source>
        <translation>Projet de déclaration de licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>Draft: nothing is recorded</source>
        <translation>Projet : rien n’est enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Freezes it in the register with its PDF and annexes</source>
        <translation>La fige dans le registre avec son PDF et ses annexes</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>Issue of a licence statement</source>
        <translation>Émission d’une déclaration de licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>It is signed already</source>
        <translation>Elle est déjà signée</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>It is the first version</source>
        <translation>C’est la première version</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>It was issued without a PDF</source>
        <translation>Elle a été émise sans PDF</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Legal entity</source>
        <translation>Entité juridique</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Licences and copies of other entities are left out</source>
        <translation>Les licences et copies d’autres entités sont laissées de côté</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Made again from the register at its operation; every file is compared</source>
        <translation>Refaite depuis le registre à son opération ; chaque fichier est comparé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Made again from the register at its operation; every file is compared, its pages are shown</source>
        <translation>Refaite depuis le registre à son opération ; chaque fichier est comparé, ses pages sont montrées</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>No pages yet</source>
        <translation>Pas encore de pages</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>No statement is chosen</source>
        <translation>Aucune déclaration n’est choisie</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Nothing is recorded</source>
        <translation>Rien n’est enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Prepared by %1. A signature stays</source>
        <translation>Préparée par %1. Une signature reste</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Publishers</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Remark, kept with it</source>
        <translation>Remarque, gardée avec elle</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Save files…</source>
        <translation>Enregistrer les fichiers…</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>Save the files of a statement</source>
        <translation>Enregistrer les fichiers d’une déclaration</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Sign as %1</source>
        <translation>Signer en tant que %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>Signature of %1</source>
        <translation>Signature de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Since the version before, and why</source>
        <translation>Depuis la version précédente, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Statements that were issued</source>
        <translation>Déclarations émises</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>The PDF, the annexes and the list of their SHA-256</source>
        <translation>Le PDF, les annexes et la liste de leurs SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>The draft is of another scope than what is typed</source>
        <translation>Le projet a un autre périmètre que ce qui est saisi</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>The draft was not made.</source>
        <translation>Le projet n’a pas été fait.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>The files were not saved.</source>
        <translation>Les fichiers n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>The register has changed since this draft</source>
        <translation>Le registre a changé depuis ce projet</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>The statement was not issued.</source>
        <translation>La déclaration n’a pas été émise.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>The versions were not compared.</source>
        <translation>Les versions n’ont pas été comparées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Their products alone; several with a semicolon between</source>
        <translation>Leurs produits seulement ; plusieurs, séparés par un point-virgule</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>These products alone; several with a semicolon between</source>
        <translation>Ces produits seulement ; plusieurs, séparés par un point-virgule</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Verify makes every file again and compares it.</source>
        <translation>Vérifier refait chaque fichier et le compare.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Verify makes its pages again; the PDF is as issued.</source>
        <translation>Vérifier refait ses pages ; le PDF est tel qu’émis.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>Verifying %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>What changed since %1</source>
        <translation>Ce qui a changé depuis %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Work out a draft</source>
        <translation>Établir un projet</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>Work out the draft and read it first</source>
        <translation>Établissez d’abord le projet et lisez-le</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>by its scope</source>
        <translation>par son périmètre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/statement_page.cpp"/>
        <source>“What changed” compares a version with the one before.</source>
        <translation>« Ce qui a changé » compare une version avec la précédente.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StatusRegion</name>
    <message>
        <location filename="../../ui/widgets/status_region.cpp"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>tally::ui::StatusStrip</name>
    <message>
        <location filename="../../ui/window/status_strip.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/window/status_strip.cpp"/>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/window/status_strip.cpp"/>
        <source>Cancel this task</source>
        <translation>Arrêter cette tâche</translation>
    </message>
    <message>
        <location filename="../../ui/window/status_strip.cpp"/>
        <source>No register open</source>
        <translation>Aucun registre ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/window/status_strip.cpp"/>
        <source>Not connected: %1</source>
        <translation>Non connecté : %1</translation>
    </message>
    <message>
        <location filename="../../ui/window/status_strip.cpp"/>
        <source>Open for reading only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <location filename="../../ui/window/status_strip.cpp"/>
        <source>Operation %1</source>
        <translation>Opération %1</translation>
    </message>
    <message>
        <location filename="../../ui/window/status_strip.cpp"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../ui/window/status_strip.cpp"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../ui/window/status_strip.cpp"/>
        <source>Tasks and notices</source>
        <translation>Tâches et avis</translation>
    </message>
    <message>
        <location filename="../../ui/window/status_strip.cpp"/>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
</context>
<context>
    <name>tally::ui::StepModel</name>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Entitled</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>How the requirement is reached</source>
        <translation>Comment le requis est obtenu</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Spare</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>To scale</source>
        <translation>À l’échelle</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/why_models.cpp"/>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::StepStrip</name>
    <message>
        <location filename="../../ui/views/stocktake/step_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>tally::ui::StocktakeView</name>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>%1 is cancelled; what was counted stays in its history.</source>
        <translation>%1 est annulée ; ce qui a été compté reste dans son historique.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>%1 is counted on.</source>
        <translation>Le comptage de %1 continue.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>%1 is open: %2 items are to be counted.</source>
        <translation>%1 est ouverte : %2 éléments sont à compter.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>%1 signs, who has not counted: %2</source>
        <translation>%1 signe sans avoir compté : %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>A campaign says what is to be found where; labels are read with a scanner; what differs is for a decision. Counting changes nothing in the register.</source>
        <translation>Une campagne dit ce qui doit se trouver où ; les étiquettes se lisent au scanner ; ce qui diffère attend une décision. Compter ne change rien au registre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Bring back…</source>
        <translation>Rapporter…</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>By somebody who did not count</source>
        <translation>Par quelqu’un qui n’a pas compté</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Cancel the campaign…</source>
        <translation>Annuler la campagne…</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Choose a campaign first</source>
        <translation>Choisir d’abord une campagne</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Count on</source>
        <translation>Continuer le comptage</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Count on…</source>
        <translation>Continuer le comptage…</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Counting %1</source>
        <translation>Comptage de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Counting ends in %1: %2 were not seen and are missing from then on. Nothing else in the register changes.</source>
        <translation>Le comptage de %1 se termine : %2 n’ont pas été vus et manquent dès lors. Rien d’autre ne change dans le registre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Counting has ended in this campaign</source>
        <translation>Le comptage de cette campagne est terminé</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>End counting: %1 missing</source>
        <translation>Terminer le comptage : %1 manquants</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>End counting…</source>
        <translation>Terminer le comptage…</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>It has ended</source>
        <translation>Elle est terminée</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>New campaign…</source>
        <translation>Nouvelle campagne…</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>No stocktake yet</source>
        <translation>Pas encore d’inventaire</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Only a counted campaign can be counted on</source>
        <translation>Seule une campagne comptée peut être reprise</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Only a counted campaign can be signed</source>
        <translation>Seule une campagne comptée peut être signée</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Opening a campaign</source>
        <translation>Ouverture d’une campagne</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Opens a campaign: what is expected is kept as the register has it now</source>
        <translation>Ouvre une campagne : ce qui est attendu est gardé tel que le registre l’a maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Reads labels for the current campaign</source>
        <translation>Lit des étiquettes pour la campagne courante</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Recording the step</source>
        <translation>Enregistrement de l’étape</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Sign %1</source>
        <translation>Signer %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Stocktakes</source>
        <translation>Inventaires</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Stocktakes, %1</source>
        <translation>Inventaires, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Take a work pack…</source>
        <translation>Emporter un lot de travail…</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Takes a counted campaign back</source>
        <translation>Reprend une campagne comptée</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Takes what was counted and changed in a work pack</source>
        <translation>Reprend ce qui a été compté et changé dans un lot de travail</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>The campaign was not opened.</source>
        <translation>La campagne n’a pas été ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>The step of %1 is recorded.</source>
        <translation>L’étape de %1 est enregistrée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>The step was not taken.</source>
        <translation>L’étape n’a pas été franchie.</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>What was expected and seen</source>
        <translation>Ce qui était attendu et vu</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>What was not seen is missing from then on</source>
        <translation>Ce qui n’a pas été vu manque dès lors</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>Writes what counting needs where there is no network, as a register file</source>
        <translation>Écrit ce qu’il faut pour compter sans réseau, dans un fichier de registre</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_view.cpp"/>
        <source>stocktake inventory count</source>
        <translation>inventaire comptage stock</translation>
    </message>
</context>
<context>
    <name>tally::ui::SuggestionModel</name>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>May be</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>known to the rules; the register has no such product yet</source>
        <translation>connu des règles ; le registre n’a pas encore ce produit</translation>
    </message>
</context>
<context>
    <name>tally::ui::SummaryStrip</name>
    <message>
        <location filename="../../ui/tables/summary_strip.cpp"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/tables/summary_strip.cpp"/>
        <source>%1 selected</source>
        <translation>Sélection : %1</translation>
    </message>
    <message>
        <location filename="../../ui/tables/summary_strip.cpp"/>
        <source>%1 shown</source>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <location filename="../../ui/tables/summary_strip.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/tables/summary_strip.cpp"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../ui/tables/summary_strip.cpp"/>
        <source>of %1 shown</source>
        <translation>sur %1 affichés</translation>
    </message>
</context>
<context>
    <name>tally::ui::Task</name>
    <message>
        <location filename="../../ui/session/task.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/session/task.cpp"/>
        <source>cancelled, nothing recorded</source>
        <translation>arrêté, rien d’inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/session/task.cpp"/>
        <source>done</source>
        <translation>fini</translation>
    </message>
    <message>
        <location filename="../../ui/session/task.cpp"/>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
</context>
<context>
    <name>tally::ui::TaskModel</name>
    <message>
        <location filename="../../ui/window/task_model.cpp"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_model.cpp"/>
        <source>%1, operation %2</source>
        <translation>%1, opération %2</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_model.cpp"/>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_model.cpp"/>
        <source>How far</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_model.cpp"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_model.cpp"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_model.cpp"/>
        <source>operation %1</source>
        <translation>opération %1</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_model.cpp"/>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>tally::ui::TaskPopup</name>
    <message>
        <location filename="../../ui/window/task_popup.cpp"/>
        <source>Cancel task</source>
        <translation>Arrêter la tâche</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_popup.cpp"/>
        <source>Cancel what runs (Delete)</source>
        <translation>Arrêter ce qui tourne (Suppr)</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_popup.cpp"/>
        <source>Nothing has run yet</source>
        <translation>Rien n’a encore tourné</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_popup.cpp"/>
        <source>Show its changes</source>
        <translation>Montrer ses modifications</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_popup.cpp"/>
        <source>Tasks and notices</source>
        <translation>Tâches et avis</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_popup.cpp"/>
        <source>What it recorded, as a list of changes (Enter)</source>
        <translation>Ce qu’elle a inscrit, en liste de modifications (Entrée)</translation>
    </message>
    <message>
        <location filename="../../ui/window/task_popup.cpp"/>
        <source>Work that takes longer than a moment is listed here.</source>
        <translation>Le travail qui dure plus d’un instant est listé ici.</translation>
    </message>
</context>
<context>
    <name>tally::ui::TitleDesk</name>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>&amp;Class, if new</source>
        <translation>&amp;Classe, si nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>&amp;Edition</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>&amp;Product</source>
        <translation>&amp;Produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>A rule for all titles like it, tried before it is taken</source>
        <translation>Une règle pour tous les titres semblables, essayée avant d’être prise</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>By the rules again</source>
        <translation>De nouveau par les règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Choose a title first</source>
        <translation>Choisissez d’abord un titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Class of a new product</source>
        <translation>Classe d’un nouveau produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Confirm “%1”</source>
        <translation>Confirmer « %1 »</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Edition of the title</source>
        <translation>Édition du titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>It was so already.</source>
        <translation>C’était déjà le cas.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Leave unknown</source>
        <translation>Laisser inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Left unknown; rules leave it alone.</source>
        <translation>Laissé inconnu ; les règles n’y touchent pas.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>No person said what it is</source>
        <translation>Personne n’a dit ce que c’est</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>No product has a name like it.</source>
        <translation>Aucun produit ne porte un nom semblable.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>No title is chosen</source>
        <translation>Aucun titre n’est choisi</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Not licensable</source>
        <translation>Sans licence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Not licensable: %1.</source>
        <translation>Sans licence : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Nothing was stated.</source>
        <translation>Rien n’a été déclaré.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>On %n device(s)</source>
        <translation>
            <numerusform>Sur %n appareil</numerusform>
            <numerusform>Sur %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Product of the title</source>
        <translation>Produit du titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Rea&amp;son</source>
        <translation>Rai&amp;son</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Reason for what is stated</source>
        <translation>Raison de ce qui est déclaré</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Say which product it is</source>
        <translation>Dites de quel produit il s’agit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Says that it is this product, whatever rules say (Ctrl+Enter)</source>
        <translation>Dit que c’est ce produit, quoi que disent les règles (Ctrl+Entrée)</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Says that nobody needs a licence for it, and why</source>
        <translation>Dit que personne n’a besoin d’une licence pour lui, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>State software</source>
        <translation>Déclarer un logiciel</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Stated as “%1”.</source>
        <translation>Déclaré comme « %1 ».</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Takes it off the list: nobody knows it, and rules leave it alone</source>
        <translation>Le retire de la liste : personne ne le connaît, et les règles n’y touchent pas</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>The rules decide again.</source>
        <translation>Les règles décident de nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Version of the title</source>
        <translation>Version du titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>What a person said no longer holds</source>
        <translation>Ce qu’une personne a dit ne vaut plus</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>What it may be</source>
        <translation>Ce que cela peut être</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>What the title is</source>
        <translation>Ce qu’est le titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>Write a rule…</source>
        <translation>Écrire une règle…</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>as the title says</source>
        <translation>comme le dit le titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>each title's own</source>
        <translation>celle de chaque titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>kept with the operation</source>
        <translation>gardé avec l’opération</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>one that there is, or a new one's name</source>
        <translation>un qui existe, ou le nom d’un nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>publisher unknown</source>
        <translation>éditeur inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::TitleListModel</name>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_models.cpp"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>tally::ui::TitleRulePane</name>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>&amp;by</source>
        <translation>&amp;par</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>&amp;edition</source>
        <translation>é&amp;dition</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>&amp;version</source>
        <translation>&amp;version</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>A rule for titles like it</source>
        <translation>Une règle pour les titres semblables</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Adopt recognition rules</source>
        <translation>Adopter les règles de reconnaissance</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Adopt, titles changed: %1</source>
        <translation>Adopter, titres changés : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>All own rules as the definition that they are</source>
        <translation>Toutes les règles propres, comme la définition qu’elles sont</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>As fields</source>
        <translation>En champs</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Class by the rule</source>
        <translation>Classe selon la règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Edition by the rule</source>
        <translation>Édition selon la règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>How the name is compared</source>
        <translation>Comment le nom est comparé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>How the publisher is compared</source>
        <translation>Comment l’éditeur est comparé</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>If the &amp;name</source>
        <translation>Si le &amp;nom</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>It was so already.</source>
        <translation>C’était déjà le cas.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Name of the title</source>
        <translation>Nom du titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Own rules as text</source>
        <translation>Règles propres en texte</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Product by the rule</source>
        <translation>Produit selon la règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Publisher of the product</source>
        <translation>Éditeur du produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Publisher of the title</source>
        <translation>Éditeur du titre</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Reason for the rule</source>
        <translation>Raison de la règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Recognition rule</source>
        <translation>Règle de reconnaissance</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Stopped; nothing was recorded.</source>
        <translation>Arrêté ; rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>The rule is adopted, with what follows from it.</source>
        <translation>La règle est adoptée, avec ce qui en découle.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>The rule was not adopted.</source>
        <translation>La règle n’a pas été adoptée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Titles that change: %1, installations: %2. Classified: %3, now %4.</source>
        <translation>Titres qui changent : %1, installations : %2. Classées : %3, maintenant %4.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Trying a recognition rule</source>
        <translation>Essai d’une règle de reconnaissance</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>Version by the rule</source>
        <translation>Version selon la règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>What the rule would change</source>
        <translation>Ce que la règle changerait</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>and the pu&amp;blisher</source>
        <translation>et l’é&amp;diteur</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>any</source>
        <translation>toute</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>as the class needs it</source>
        <translation>comme la classe l’exige</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>ends with</source>
        <translation>finit par</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>has the word</source>
        <translation>contient le mot</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>it is the &amp;product</source>
        <translation>c’est le &amp;produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>matches</source>
        <translation>correspond à</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>none, or $1 of a pattern</source>
        <translation>aucune, ou $1 d’un motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>not yet a rule</source>
        <translation>pas encore une règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>of the &amp;class</source>
        <translation>de la &amp;classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>reason, kept with the operation</source>
        <translation>raison, gardée avec l’opération</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_rule_pane.cpp"/>
        <source>tried</source>
        <translation>essayée</translation>
    </message>
</context>
<context>
    <name>tally::ui::TitleSheet</name>
    <message>
        <location filename="../../ui/views/licences/title_sheet.cpp"/>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_sheet.cpp"/>
        <source>Known by rules</source>
        <translation>Connu par les règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_sheet.cpp"/>
        <source>Left unknown</source>
        <translation>Laissé inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_sheet.cpp"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_sheet.cpp"/>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_sheet.cpp"/>
        <source>Partly known</source>
        <translation>Connu en partie</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_sheet.cpp"/>
        <source>Publisher known</source>
        <translation>Éditeur connu</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_sheet.cpp"/>
        <source>Stated</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/title_sheet.cpp"/>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
</context>
<context>
    <name>tally::ui::ToolButton</name>
    <message>
        <location filename="../../ui/widgets/tool_button.cpp"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tally::ui::TransactionModel</name>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Counterpart</source>
        <translation>Autre partie</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Cross-charge</source>
        <translation>Refacturation</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Effective</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>To licence</source>
        <translation>Vers la licence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/lot_models.cpp"/>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
</context>
<context>
    <name>tally::ui::TrendPage</name>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>10 years, by year</source>
        <translation>10 ans, par année</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>12 months, by month</source>
        <translation>12 mois, par mois</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>3 months, by week</source>
        <translation>3 mois, par semaine</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>3 years, by quarter</source>
        <translation>3 ans, par trimestre</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>30 days, by day</source>
        <translation>30 jours, par jour</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>All rules together</source>
        <translation>Toutes les règles ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Check the folder, its rights and the free space.</source>
        <translation>Vérifiez le dossier, ses droits et la place libre.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Classes that score lowest</source>
        <translation>Classes aux scores les plus bas</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Dates worked out</source>
        <translation>Dates calculées</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Groups of rules</source>
        <translation>Groupes de règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Not all dates were worked out.</source>
        <translation>Toutes les dates n’ont pas été calculées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Over</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Quality over time</source>
        <translation>Qualité dans le temps</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Rules that score lowest</source>
        <translation>Règles aux scores les plus bas</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Scores of</source>
        <translation>Scores de</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Teams that score lowest</source>
        <translation>Équipes aux scores les plus bas</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>The chart is in %1.</source>
        <translation>Le graphique est dans %1.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>The chart was not exported.</source>
        <translation>Le graphique n’a pas été exporté.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>The dates were not worked out.</source>
        <translation>Les dates n’ont pas été calculées.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>The trend cannot be shown.</source>
        <translation>La tendance ne peut pas être affichée.</translation>
    </message>
    <message>
        <location filename="../../ui/views/quality/trend_page.cpp"/>
        <source>Work it out again</source>
        <translation>Recalculer</translation>
    </message>
</context>
<context>
    <name>tally::ui::UndoStrip</name>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>%n change(s) go back</source>
        <translation>
            <numerusform>%Ln modification revient</numerusform>
            <numerusform>%Ln modifications reviennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>%n change(s) went back</source>
        <translation>
            <numerusform>%Ln modification revenue</numerusform>
            <numerusform>%Ln modifications revenues</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>; %n changed again later stay.</source>
        <translation>
            <numerusform> ; %Ln, remodifiée depuis, reste.</numerusform>
            <numerusform> ; %Ln, remodifiées depuis, restent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>Operation %1 undone, %2.</source>
        <translation>Opération %1 annulée, %2.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>Redo %n change(s)</source>
        <translation>
            <numerusform>Rétablir %Ln modification</numerusform>
            <numerusform>Rétablir %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>Redo what %1 took back: %2</source>
        <translation>Rétablir ce que %1 a annulé : %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>Show %n</source>
        <translation>
            <numerusform>Montrer %Ln</numerusform>
            <numerusform>Montrer les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>Undo %1: %2</source>
        <translation>Annuler %1 : %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>Undo %n change(s)</source>
        <translation>
            <numerusform>Annuler %Ln modification</numerusform>
            <numerusform>Annuler %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>Working out what undoing %1 would do…</source>
        <translation>Calcul de ce qu’annuler %1 ferait…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ValueEdit</name>
    <message>
        <location filename="../../ui/tables/value_edit.cpp"/>
        <source>&amp;None: it is known to have none</source>
        <translation>&amp;Aucun : on sait qu’il n’en a pas</translation>
    </message>
    <message>
        <location filename="../../ui/tables/value_edit.cpp"/>
        <source>&amp;Unknown: nobody knows it</source>
        <translation>&amp;Inconnu : personne ne le sait</translation>
    </message>
    <message>
        <location filename="../../ui/tables/value_edit.cpp"/>
        <source>Known to have none</source>
        <translation>N’en a pas, c’est su</translation>
    </message>
    <message>
        <location filename="../../ui/tables/value_edit.cpp"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../ui/tables/value_edit.cpp"/>
        <source>Unknown from now on</source>
        <translation>Inconnu désormais</translation>
    </message>
    <message>
        <location filename="../../ui/tables/value_edit.cpp"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>tally::ui::ValueModel</name>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>By the rule</source>
        <translation>Par la règle</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>Now and then</source>
        <translation>Maintenant et alors</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>Said now by</source>
        <translation>Dit maintenant par</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>Said then by</source>
        <translation>Dit alors par</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules/outcome_models.cpp"/>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
</context>
<context>
    <name>tally::ui::ValueText</name>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>Not recorded</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>Only texts and lists can be known to be none. Leave it empty for unknown</source>
        <translation>Seuls textes et listes peuvent être sus vides. Laissez vide pour inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>There are: %1</source>
        <translation>Il y a : %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>Write it like 1,204.50</source>
        <translation>Écrivez-le comme 1 204,50</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>Write it like 12 Apr 2021, 12/4/21, 31 mar, today or +30d</source>
        <translation>Écrivez-la comme 12 avr. 2021, 12/4/21, 31 mars, aujourd’hui ou +30j</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>is no amount</source>
        <translation>n’est pas un montant</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>is no date</source>
        <translation>n’est pas une date</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>is no value here</source>
        <translation>n’est pas une valeur ici</translation>
    </message>
    <message>
        <location filename="../../ui/models/value_text.cpp"/>
        <source>is none of the choices</source>
        <translation>n’est pas un des choix</translation>
    </message>
</context>
<context>
    <name>tally::ui::WaitingModel</name>
    <message>
        <location filename="../../ui/views/imports/waiting_model.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_model.cpp"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_model.cpp"/>
        <source>Held since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_model.cpp"/>
        <source>Matches</source>
        <translation>Correspond à</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_model.cpp"/>
        <source>Report of</source>
        <translation>Relevé de</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_model.cpp"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_model.cpp"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_model.cpp"/>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_model.cpp"/>
        <source>left out until %1</source>
        <translation>écarté jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::WaitingPage</name>
    <message numerus="yes">
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>%n report(s) decided.</source>
        <translation>
            <numerusform>%Ln relevé décidé.</numerusform>
            <numerusform>%Ln relevés décidés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>A report that fits several items, or none with certainty, is held here until a person says whose it is.</source>
        <translation>Un relevé qui convient à plusieurs éléments, ou à aucun avec certitude, attend ici qu’une personne dise à qui il est.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>Decided: %1.</source>
        <translation>Décidé : %1.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>Deciding about %n report(s)</source>
        <translation>
            <numerusform>Décision sur %Ln relevé</numerusform>
            <numerusform>Décision sur %Ln relevés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>Nothing waits for a decision</source>
        <translation>Rien n’attend de décision</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>Nothing was decided.</source>
        <translation>Rien n’a été décidé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>Only with this text</source>
        <translation>Seulement avec ce texte</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>Reports that wait</source>
        <translation>Relevés en attente</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>The list was not read.</source>
        <translation>La liste n’a pas été lue.</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>also those left out</source>
        <translation>aussi les écartés</translation>
    </message>
</context>
<context>
    <name>tally::ui::WhatIfModel</name>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Entitled</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>Spare</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>To buy</source>
        <translation>À acheter</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
</context>
<context>
    <name>tally::ui::WhatIfPage</name>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>%1 units short become %2 · %3 to buy becomes %4 · nothing here is recorded</source>
        <translation>%1 unités en manque deviennent %2 · %3 à acheter deviennent %4 · rien ici n’est enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>By name or number; several, with semicolons between, for a wide licence</source>
        <translation>Par nom ou numéro ; plusieurs, séparés par des points-virgules, pour une licence large</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Delete takes the current step away</source>
        <translation>Suppr enlève l’étape courante</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Drop all steps</source>
        <translation>Abandonner toutes les étapes</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Its fee a year</source>
        <translation>Son prix par an</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Maintenance of a unit a year</source>
        <translation>Maintenance d’une unité par an</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>No line changes.</source>
        <translation>Aucune ligne ne change.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Nothing here is recorded.</source>
        <translation>Rien ici n’est enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Now and what if</source>
        <translation>Maintenant et si</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Only for organisations</source>
        <translation>Seulement pour les organisations</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Say at the left what would be done; what changes stands here, beside how it is.</source>
        <translation>Dire à gauche ce qui serait fait ; ce qui change s’affiche ici, à côté de l’état actuel.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Say how many to buy.</source>
        <translation>Dire combien acheter.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Say of which licence.</source>
        <translation>Dire de quelle licence.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Say of which product.</source>
        <translation>Dire de quel produit.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Say to which version.</source>
        <translation>Dire vers quelle version.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Say what the wide licence costs a year.</source>
        <translation>Dire ce que coûte la licence large par an.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>This what-if was not worked out.</source>
        <translation>Ce scénario n’a pas été calculé.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Units are a whole number above nothing.</source>
        <translation>Les unités sont un nombre entier positif.</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>What if of licences</source>
        <translation>Scénarios de licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Work it out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/what_if_page.cpp"/>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>tally::ui::WhatIfStepModel</name>
    <message>
        <location filename="../../ui/views/licences/what_if_models.cpp"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
</context>
<context>
    <name>tally::ui::WordsModel</name>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>(all other words)</source>
        <translation>(tous les autres mots)</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>(left out, with a note)</source>
        <translation>(laissé de côté, avec une note)</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>(refused)</source>
        <translation>(refusé)</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>Word in the file</source>
        <translation>Mot dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>all other words</source>
        <translation>tous les autres mots</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>as written</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>left out: %1</source>
        <translation>laissé de côté : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>mapping</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_model.cpp"/>
        <source>no class is called so: its rows are refused</source>
        <translation>aucune classe ne s’appelle ainsi : ses lignes sont refusées</translation>
    </message>
</context>
<context>
    <name>tally::ui::WordsPane</name>
    <message>
        <location filename="../../ui/views/imports/words_pane.cpp"/>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_pane.cpp"/>
        <source>What the words of the column mean</source>
        <translation>Ce que veulent dire les mots de la colonne</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_pane.cpp"/>
        <source>Words of %1</source>
        <translation>Mots de %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_pane.cpp"/>
        <source>Words of %1 that cannot be read, the first of them</source>
        <translation>Mots de %1 qui ne peuvent être lus, les premiers</translation>
    </message>
    <message>
        <location filename="../../ui/views/imports/words_pane.cpp"/>
        <source>all other words</source>
        <translation>tous les autres mots</translation>
    </message>
</context>
<context>
    <name>tally::ui::WorkingRow</name>
    <message>
        <location filename="../../ui/views/licences/working_row.cpp"/>
        <source>Being worked out</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/working_row.cpp"/>
        <source>Being worked out: %1</source>
        <translation>Calcul en cours : %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/working_row.cpp"/>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/views/licences/working_row.cpp"/>
        <source>Worked out</source>
        <translation>Calculé</translation>
    </message>
</context>
<context>
    <name>tally::ui::disposal</name>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Accept destruction</source>
        <translation>Accepter la destruction</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Accept evidence</source>
        <translation>Accepter la preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Accept what was handed over</source>
        <translation>Accepter ce qui a été remis</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Account for a medium once seen in it</source>
        <translation>Justifier un support qui y fut vu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Amend</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Approve</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Ask to open again</source>
        <translation>Demander la réouverture</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Assurance level</source>
        <translation>Niveau d’assurance</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>At the contractor</source>
        <translation>Chez le prestataire</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Attest an empty bay</source>
        <translation>Attester un emplacement vide</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Attested by one person</source>
        <translation>Attesté par une personne</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Away</source>
        <translation>Parti</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Back in stock</source>
        <translation>De retour en stock</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Bay</source>
        <translation>Baie</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Bind to a medium</source>
        <translation>Rattacher à un support</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Break the seal</source>
        <translation>Rompre le scellé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Carrier registration</source>
        <translation>Enregistrement du transporteur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Change the class of its data</source>
        <translation>Changer la classe de ses données</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Class of data</source>
        <translation>Classe de données</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Clear</source>
        <translation>Effacement simple</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Clear plus</source>
        <translation>Effacement renforcé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Collection on</source>
        <translation>Collecte le</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Computer missing</source>
        <translation>Ordinateur manquant</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Concluded</source>
        <translation>Conclu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Condition</source>
        <translation>État constaté</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Confirm an empty bay</source>
        <translation>Confirmer un emplacement vide</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Confirm that it was found</source>
        <translation>Confirmer qu’il a été retrouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Confirmed by two</source>
        <translation>Confirmé par deux personnes</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Count differs</source>
        <translation>Le compte diffère</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Countersign the seal</source>
        <translation>Contresigner le scellé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Data was written since</source>
        <translation>Des données ont été écrites depuis</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Date cannot be</source>
        <translation>Date impossible</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Decide where it goes</source>
        <translation>Décider où il va</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Declare a medium</source>
        <translation>Déclarer un support</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Departed</source>
        <translation>Parti</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Destroy</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Destroy only</source>
        <translation>Destruction seulement</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Destroyed by</source>
        <translation>Détruit par</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Destroyed, accepted</source>
        <translation>Détruit, accepté</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Destruction claimed</source>
        <translation>Destruction annoncée</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Disposal order</source>
        <translation>Ordre de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Disposed of</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Due on</source>
        <translation>Dû le</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Emptied</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Empty, confirmed</source>
        <translation>Vide, confirmé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Empty, contradicted</source>
        <translation>Vide, contredit</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Evidence claimed</source>
        <translation>Preuve annoncée</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Evidence verified</source>
        <translation>Preuve vérifiée</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Exceptions open</source>
        <translation>Écarts ouverts</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Export papers</source>
        <translation>Documents d’exportation</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Extra computer</source>
        <translation>Ordinateur en trop</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Extra medium</source>
        <translation>Support en trop</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Failed, destroy only</source>
        <translation>Échec, destruction seulement</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Failed, destruction claimed</source>
        <translation>Échec, destruction annoncée</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>File a waste document</source>
        <translation>Classer un document de déchets</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Found, to be confirmed</source>
        <translation>Retrouvé, à confirmer</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Gross value</source>
        <translation>Valeur brute</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Held</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Import evidence</source>
        <translation>Importer une preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Import the contractor's report</source>
        <translation>Importer le rapport du prestataire</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>In quarantine</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>In transit</source>
        <translation>En transit</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Last user</source>
        <translation>Dernier utilisateur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Leaves the country</source>
        <translation>Quitte le pays</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Make ready for an order</source>
        <translation>Préparer pour un ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Matches</source>
        <translation>Correspond à</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Medium missing</source>
        <translation>Support manquant</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Medium not reported</source>
        <translation>Support non rapporté</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Near</source>
        <translation>Proche</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>New container</source>
        <translation>Nouveau conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>New disposal order</source>
        <translation>Nouvel ordre de mise au rebut</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Note number</source>
        <translation>Numéro du bordereau</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>On an order</source>
        <translation>Sur un ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Other outcome</source>
        <translation>Autre issue</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Other service, inside</source>
        <translation>Autre service, à l’intérieur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Our tag</source>
        <translation>Notre étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Ours, not sealed</source>
        <translation>À nous, non scellé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Outside, for reuse</source>
        <translation>À l’extérieur, pour réemploi</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Outside, recycling</source>
        <translation>À l’extérieur, recyclage</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Override</source>
        <translation>Passer outre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Pack into a container</source>
        <translation>Mettre dans un conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Particle class</source>
        <translation>Classe de particules</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Particle edge in µm</source>
        <translation>Arête des particules en µm</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Place a legal hold</source>
        <translation>Poser un gel juridique</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Propose to close</source>
        <translation>Proposer la clôture</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Proposed for closing</source>
        <translation>Proposé à la clôture</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Put onto an order</source>
        <translation>Mettre sur un ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Raise an exception</source>
        <translation>Lever un écart</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Reconcile</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Reconciled</source>
        <translation>Rapproché</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Record collection</source>
        <translation>Enregistrer la collecte</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Record destruction</source>
        <translation>Enregistrer la destruction</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Record receipt</source>
        <translation>Enregistrer la réception</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Record what it brought</source>
        <translation>Enregistrer ce qu’il a rapporté</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Reject destruction</source>
        <translation>Rejeter la destruction</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Reject evidence</source>
        <translation>Rejeter la preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Release the hold</source>
        <translation>Lever le gel</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Released, not accepted</source>
        <translation>Remis, non accepté</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Report missing</source>
        <translation>Signaler comme manquant</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Reported twice</source>
        <translation>Rapporté deux fois</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Resolve the exception</source>
        <translation>Résoudre l’écart</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Retire</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Return to stock</source>
        <translation>Remettre en stock</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Same as medium</source>
        <translation>Même support que</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Same service, inside</source>
        <translation>Même service, à l’intérieur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Sanitised, accepted</source>
        <translation>Assaini, accepté</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Seal</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Seal differs</source>
        <translation>Le scellé diffère</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Seal number</source>
        <translation>Numéro du scellé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Seal numbers</source>
        <translation>Numéros des scellés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Sealed and countersigned</source>
        <translation>Scellé et contresigné</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Site permit</source>
        <translation>Autorisation du site</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Start sanitising</source>
        <translation>Commencer l’assainissement</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Store in the holding area</source>
        <translation>Ranger en zone de garde</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Submit for approval</source>
        <translation>Soumettre à l’approbation</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Take off its order</source>
        <translation>Retirer de son ordre</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Take out of its container</source>
        <translation>Sortir de son conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Things counted</source>
        <translation>Objets comptés</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>To be opened again</source>
        <translation>À rouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Too weak</source>
        <translation>Trop faible</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Tool version</source>
        <translation>Version de l’outil</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Treatment facility</source>
        <translation>Installation de traitement</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Triaged</source>
        <translation>Trié</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Unsanitised</source>
        <translation>Non assaini</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Verify evidence</source>
        <translation>Vérifier la preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Waive value</source>
        <translation>Renoncer à la valeur</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Waste</source>
        <translation>Déchet</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Waste codes</source>
        <translation>Codes de déchets</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Weight differs</source>
        <translation>Le poids diffère</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Whereabouts</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Write off as lost</source>
        <translation>Passer en perte</translation>
    </message>
    <message>
        <location filename="../../ui/views/disposal/disposal_words.cpp"/>
        <source>Written off as lost</source>
        <translation>Passé en perte</translation>
    </message>
</context>
<context>
    <name>tally::ui::stocktake</name>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>already found, %1</source>
        <translation>déjà trouvé, %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>belongs at %1: seen here</source>
        <translation>sa place est à %1 : vu ici</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>counted, to be signed</source>
        <translation>comptée, à signer</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>counting</source>
        <translation>en comptage</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>not expected here; recorded at %1</source>
        <translation>pas attendu ici ; enregistré à %1</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>not in the register, nearly %1: kept, decide later</source>
        <translation>pas dans le registre, presque %1 : gardé, à décider plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>not in the register: kept, decide later</source>
        <translation>pas dans le registre : gardé, à décider plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>said not to be there: kept as evidence</source>
        <translation>dit absent : gardé comme preuve</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>several items carry this: kept, decide later</source>
        <translation>plusieurs éléments portent ceci : gardé, à décider plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/views/stocktake/stocktake_words.cpp"/>
        <source>signed</source>
        <translation>signée</translation>
    </message>
</context>
<context>
    <name>tally::ui::views</name>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Disposal</source>
        <translation>Élimination</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Stocktakes</source>
        <translation>Inventaires</translation>
    </message>
    <message>
        <location filename="../../ui/views/registry.cpp"/>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
</TS>
