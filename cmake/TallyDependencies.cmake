# SPDX-FileCopyrightText: 2026 The Tallystick authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything Tallystick links, all from Debian 12. A module names what it uses; this file only finds it.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql)
find_package(Boost 1.74 REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(PostgreSQL REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(ZLIB REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
if(TALLY_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

find_program(TALLY_CCACHE ccache)
if(TALLY_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${TALLY_CCACHE})
endif()
find_program(TALLY_MOLD mold)
if(TALLY_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
