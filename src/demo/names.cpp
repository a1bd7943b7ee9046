// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/names.h"

namespace tally::demo {

namespace {

using std::string_view;

constexpr string_view kFirstNames[] = {
    "Aisha",    "Alan",    "Amelia",   "Andrew",   "Anna",   "Barbara", "Ben",      "Bethan", "Brian",
    "Callum",   "Carol",   "Chloe",    "Claire",   "Daniel", "David",   "Deborah",  "Derek",  "Dimitri",
    "Eleanor",  "Emma",    "Farah",    "Fiona",    "Gareth", "Gemma",   "George",   "Grace",  "Hannah",
    "Harpreet", "Helen",   "Ian",      "Imran",    "Ivy",    "Jack",    "James",    "Janet",  "Jasmine",
    "Joan",     "John",    "Karen",    "Keith",    "Kwame",  "Laura",   "Leah",     "Liam",   "Linda",
    "Lucy",     "Malik",   "Margaret", "Mark",     "Mary",   "Megan",   "Mohammed", "Naomi",  "Neil",
    "Nia",      "Oliver",  "Olwen",    "Patricia", "Paul",   "Priya",   "Rachel",   "Rhys",   "Richard",
    "Robert",   "Rosa",    "Ruth",     "Samir",    "Sarah",  "Sean",    "Sheila",   "Siân",   "Simon",
    "Sofia",    "Stephen", "Susan",    "Tariq",    "Thomas", "Tracey",  "Vikram",   "Wendy",  "William",
    "Yusuf",    "Zoë",     "Zofia"};

constexpr string_view kSurnames[] = {
    "Adams",     "Ahmed",    "Allen",    "Anderson", "Bailey", "Baker",   "Begum",    "Bell",     "Bennett",
    "Brown",     "Campbell", "Carter",   "Chapman",  "Clark",  "Collins", "Cook",     "Cooper",   "Cox",
    "Davies",    "Davis",    "Edwards",  "Ellis",    "Evans",  "Fisher",  "Foster",   "Gray",     "Green",
    "Griffiths", "Hall",     "Harris",   "Harrison", "Hill",   "Holmes",  "Hughes",   "Hussain",  "Jackson",
    "James",     "Johnson",  "Jones",    "Kaur",     "Kelly",  "Khan",    "King",     "Knight",   "Kowalski",
    "Lee",       "Lewis",    "Lloyd",    "Marshall", "Martin", "Mason",   "Miller",   "Mitchell", "Moore",
    "Morgan",    "Morris",   "Murphy",   "Murray",   "Nowak",  "O'Brien", "O'Neill",  "Owen",     "Palmer",
    "Parker",    "Patel",    "Phillips", "Powell",   "Price",  "Rees",    "Richards", "Roberts",  "Robinson",
    "Rogers",    "Russell",  "Scott",    "Shah",     "Shaw",   "Simpson", "Singh",    "Smith",    "Stevens",
    "Stewart",   "Taylor",   "Thomas",   "Thompson", "Turner", "Walker",  "Ward",     "Watson",   "White",
    "Williams",  "Wilson",   "Wood",     "Wright",   "Young"};

constexpr string_view kStreets[] = {
    "Abbey Road",         "Bridge Street", "Canal Wharf",   "Castle Lane",  "Chapel Hill",  "Church Street",
    "Corporation Street", "Dock Road",     "East Parade",   "Factory Lane", "Ferry Road",   "Garden Street",
    "Grange Road",        "Hill View",     "King Street",   "London Road",  "Market Place", "Mill Lane",
    "New Road",           "North Street",  "Orchard Way",   "Park Avenue",  "Priory Road",  "Queen Street",
    "Railway Terrace",    "School Lane",   "Station Road",  "The Green",    "Tudor Close",  "Victoria Road",
    "Water Lane",         "West Street",   "Windmill Road", "York Road"};

constexpr string_view kDistricts[] = {"Ashby",       "Barton",     "Castlefield", "Dunmore",    "Eastgate",
                                      "Fairview",    "Greyfriars", "Harbourside", "Ironbridge", "Kingsway",
                                      "Lowtown",     "Marsh End",  "Northfield",  "Oakwood",    "Portside",
                                      "Quarry Bank", "Riverside",  "Southgate",   "Thornhill",  "Westbrook"};

constexpr string_view kDepartments[] = {"Adult Social Care",
                                        "Benefits",
                                        "Building Control",
                                        "Children's Services",
                                        "Customer Services",
                                        "Democratic Services",
                                        "Economic Development",
                                        "Education",
                                        "Elections Office",
                                        "Environmental Health",
                                        "Facilities",
                                        "Finance",
                                        "Fleet",
                                        "Highways",
                                        "Housing",
                                        "Human Resources",
                                        "ICT Services",
                                        "Internal Audit",
                                        "Leisure",
                                        "Legal Services",
                                        "Libraries",
                                        "Licensing",
                                        "Museums",
                                        "Parking",
                                        "Parks",
                                        "Planning",
                                        "Procurement",
                                        "Public Health",
                                        "Registrars",
                                        "Revenues",
                                        "Trading Standards",
                                        "Waste and Recycling",
                                        "Youth Services"};

constexpr string_view kApplicationSubjects[] = {"Council Tax",
                                                "Housing Benefit",
                                                "Planning Applications",
                                                "Building Control",
                                                "Electoral Register",
                                                "Social Care Case Management",
                                                "School Admissions",
                                                "Parking Permits",
                                                "Penalty Notices",
                                                "Licensing",
                                                "Land Charges",
                                                "Highways Assets",
                                                "Street Lighting",
                                                "Gritting Routes",
                                                "Library Catalogue",
                                                "Library Self Service",
                                                "Leisure Bookings",
                                                "Theatre Tickets",
                                                "Payroll",
                                                "Human Resources",
                                                "Recruitment",
                                                "General Ledger",
                                                "Purchase to Pay",
                                                "Debtors",
                                                "Cash Receipting",
                                                "Document Management",
                                                "Committee Papers",
                                                "Complaints",
                                                "Freedom of Information",
                                                "Customer Contact",
                                                "Telephony",
                                                "Call Recording",
                                                "Waste Collection Rounds",
                                                "Bulky Waste",
                                                "Trade Waste",
                                                "Pest Control",
                                                "Food Hygiene",
                                                "Trading Standards",
                                                "Housing Repairs",
                                                "Housing Rents",
                                                "Allocations",
                                                "Homelessness",
                                                "Youth Work",
                                                "Fostering",
                                                "Safeguarding",
                                                "Special Needs",
                                                "School Meals",
                                                "Transport Passes",
                                                "Fleet Maintenance",
                                                "Fuel Cards",
                                                "Asset Valuations",
                                                "Property Lettings",
                                                "Energy Metering",
                                                "Access Control",
                                                "Closed Circuit Television",
                                                "Intruder Alarms",
                                                "Emergency Planning",
                                                "Risk Register",
                                                "Insurance Claims",
                                                "Legal Cases",
                                                "Registrars",
                                                "Cemeteries",
                                                "Museum Collections",
                                                "Archives",
                                                "Mapping",
                                                "Gazetteer",
                                                "Aerial Photography",
                                                "Traffic Signals",
                                                "Car Park Machines",
                                                "Bus Information",
                                                "Translation",
                                                "Web Content",
                                                "Online Forms",
                                                "Electronic Mail",
                                                "Calendars",
                                                "File Shares",
                                                "Print Queues",
                                                "Software Deployment",
                                                "Patch Management",
                                                "Remote Access",
                                                "Identity Management",
                                                "Certificate Services",
                                                "Back-up",
                                                "Monitoring",
                                                "Service Desk",
                                                "Performance Reporting",
                                                "Data Warehouse",
                                                "Surveys",
                                                "Grants",
                                                "Volunteering"};

constexpr string_view kVendorWords[] = {
    "Abacus",    "Albion",   "Beacon", "Bluefin",   "Caxton",  "Citadel",      "Delphi",
    "Eclipse",   "Fathom",   "Garnet", "Harbinger", "Idris",   "Juniper Hill", "Kestrel",
    "Lodestone", "Meridian", "Nettle", "Orrery",    "Pennine", "Quillon",      "Redstart",
    "Sable",     "Tamar",    "Umbra",  "Verity",    "Wherry",  "Yarrow",       "Zephyr"};

constexpr string_view kProductWords[] = {
    "Archive", "Assist", "Atlas",     "Bridge",  "Capture", "Case",  "Chart",  "Connect",  "Desk",
    "Draw",    "Editor", "Explorer",  "Field",   "Forms",   "Gauge", "Ledger", "Link",     "Map",
    "Measure", "Note",   "Organiser", "Planner", "Print",   "Query", "Reader", "Recorder", "Scan",
    "Sign",    "Survey", "Sync",      "Tracker", "Vault",   "View",  "Viewer", "Works"};

} // namespace

std::span<const string_view> firstNames()
{
    return kFirstNames;
}
std::span<const string_view> surnames()
{
    return kSurnames;
}
std::span<const string_view> streets()
{
    return kStreets;
}
std::span<const string_view> districts()
{
    return kDistricts;
}
std::span<const string_view> departments()
{
    return kDepartments;
}
std::span<const string_view> applicationSubjects()
{
    return kApplicationSubjects;
}
std::span<const string_view> vendorWords()
{
    return kVendorWords;
}
std::span<const string_view> productWords()
{
    return kProductWords;
}

} // namespace tally::demo
