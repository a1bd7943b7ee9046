# SPDX-FileCopyrightText: 2026 The Tallystick authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One call per module. A module is a static library tally::<name> in src/<name>; a program is tally_add_program,
# the tests of a module are tally_add_unit_tests. A word these functions do not know stops the configuration.

add_library(tally_flags INTERFACE)
# -Wrestrict of g++ 12 cries wolf on std::string in optimised builds (GCC bug 105651).
target_compile_options(tally_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    # Not in what people run: another compiler's new warning must not keep them from it.
    $<$<NOT:$<CONFIG:Release>>:-Werror>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<AND:$<CONFIG:Debug>,$<NOT:$<BOOL:${TALLY_SANITIZE}>>>:-O0 -g1>)
target_compile_definitions(tally_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_KEYWORDS QT_NO_FOREACH)
if(TALLY_SANITIZE)
    target_compile_options(tally_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
        -fno-omit-frame-pointer -O1 -g1)
    # GCC 12 sees uninitialised members in moved variants when it instruments them; the plain builds keep the warning.
    target_compile_options(tally_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(tally_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TALLY_FUZZ)
    target_compile_options(tally_flags INTERFACE -fsanitize=address,undefined,fuzzer-no-link -O1 -g1)
    target_link_options(tally_flags INTERFACE -fsanitize=address,undefined)
endif()

# Everything that runs under the sanitizers too.
add_custom_target(tally_unit_tests)
# Every fuzz target.
add_custom_target(tally_fuzzers)

function(_tally_check_words prefix)
    if(${prefix}_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "Unknown words: ${${prefix}_UNPARSED_ARGUMENTS}")
    endif()
endfunction()

# tally_add_module(NAME <name> HEADERS … SOURCES … [PUBLIC libs…] [PRIVATE libs…] [RESOURCES base-dir files…])
function(tally_add_module)
    cmake_parse_arguments(m "" "NAME" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
    _tally_check_words(m)
    add_library(tally_${m_NAME} STATIC ${m_SOURCES})
    add_library(tally::${m_NAME} ALIAS tally_${m_NAME})
    target_sources(tally_${m_NAME} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR}/src FILES ${m_HEADERS})
    # Built by the target all_verify_interface_header_sets alone, which tests/layout asks for.
    set_target_properties(tally_${m_NAME} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    target_link_libraries(tally_${m_NAME} PUBLIC ${m_PUBLIC} PRIVATE tally_flags ${m_PRIVATE})
    set_property(GLOBAL APPEND PROPERTY TALLY_MODULES ${m_NAME})
endfunction()

# tally_add_ui_module(NAME <name> HEADERS … SOURCES … [PUBLIC libs…] [PRIVATE libs…])
# The same for the window: a static library tally::ui_<name> in ui/<name>, its headers included as "ui/<name>/….h".
function(tally_add_ui_module)
    cmake_parse_arguments(m "" "NAME" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
    _tally_check_words(m)
    add_library(tally_ui_${m_NAME} STATIC ${m_SOURCES})
    add_library(tally::ui_${m_NAME} ALIAS tally_ui_${m_NAME})
    target_sources(tally_ui_${m_NAME} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${m_HEADERS})
    set_target_properties(tally_ui_${m_NAME} PROPERTIES AUTOMOC ON VERIFY_INTERFACE_HEADER_SETS ON)
    target_link_libraries(tally_ui_${m_NAME} PUBLIC Qt6::Widgets ${m_PUBLIC} PRIVATE tally_flags ${m_PRIVATE})
endfunction()

# tally_add_program(NAME <executable> SOURCES … LINKS libs…)
function(tally_add_program)
    cmake_parse_arguments(p "" "NAME" "SOURCES;LINKS" ${ARGN})
    _tally_check_words(p)
    add_executable(${p_NAME} ${p_SOURCES})
    target_link_libraries(${p_NAME} PRIVATE tally_flags ${p_LINKS})
    set_target_properties(${p_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

# tally_add_tests(NAME <name> LABEL <unit|store|scenario|layout|gui> SOURCES … LINKS libs…)
# One executable for all test classes of the name; each class says TALLY_TEST(Class) (tests/support/registrar.h).
# Those of the window (gui) have an application with our theme, offscreen.
function(tally_add_tests)
    cmake_parse_arguments(t "" "NAME;LABEL" "SOURCES;LINKS" ${ARGN})
    _tally_check_words(t)
    add_executable(test_${t_NAME} ${t_SOURCES})
    set_target_properties(test_${t_NAME} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_include_directories(test_${t_NAME} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    set(support tally_test_support)
    if(t_LABEL STREQUAL gui)
        set(support tally_gui_test_support)
    endif()
    target_link_libraries(test_${t_NAME} PRIVATE tally_flags ${support} Qt6::Test ${t_LINKS})
    add_test(NAME ${t_NAME} COMMAND test_${t_NAME})
    if(t_LABEL STREQUAL unit)
        add_dependencies(tally_unit_tests test_${t_NAME})
    endif()
    set_tests_properties(${t_NAME} PROPERTIES LABELS ${t_LABEL} TIMEOUT 900
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;TALLY_PROGRAMS=${CMAKE_BINARY_DIR}/bin")
endfunction()

# tally_add_fuzzer(NAME <name> SOURCES … LINKS libs…)
# A libFuzzer program fuzz_<name> in build/fuzz/fuzz. The source has a plain LLVMFuzzerTestOneInput and no main; seeds lie in
# tests/fuzz/<module>/seeds/<name>; tests/fuzz/run-briefly runs them all. Does nothing unless TALLY_FUZZ is on.
function(tally_add_fuzzer)
    cmake_parse_arguments(f "" "NAME" "SOURCES;LINKS" ${ARGN})
    _tally_check_words(f)
    if(NOT TALLY_FUZZ)
        return()
    endif()
    add_executable(fuzz_${f_NAME} ${f_SOURCES})
    target_link_libraries(fuzz_${f_NAME} PRIVATE tally_flags ${f_LINKS})
    target_link_options(fuzz_${f_NAME} PRIVATE -fsanitize=fuzzer)
    set_target_properties(fuzz_${f_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
    add_dependencies(tally_fuzzers fuzz_${f_NAME})
endfunction()

# tally_add_bench(NAME <name> SOURCES … LINKS libs…)
# A plain program bench_<name> in build/<preset>/bench that prints a table and fails when a limit is passed (tests/bench).
function(tally_add_bench)
    cmake_parse_arguments(b "" "NAME" "SOURCES;LINKS" ${ARGN})
    _tally_check_words(b)
    add_executable(bench_${b_NAME} ${b_SOURCES})
    target_include_directories(bench_${b_NAME} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(bench_${b_NAME} PRIVATE tally_flags ${b_LINKS})
    set_target_properties(bench_${b_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
endfunction()
