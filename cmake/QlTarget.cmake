# SPDX-License-Identifier: Apache-2.0
# The two ways a target of this project is declared.

# What need not be fast is compiled quickly: -Og takes a fifth less time than -O1.
function(ql_compile_quickly target)
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-Og>)
endfunction()

# A test is compiled more often than it runs, unless its folder says QL_TEST_COMPUTES: much arithmetic of its own.
function(ql_compile_test target)
    if(QL_TEST_COMPUTES)
        ql_compile_quickly(${target})
    else()
        target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O0>)
    endif()
endfunction()

# ql_library(report SOURCES a.cpp COMPUTES b.cpp LIBS ql_plan): a static library, ql_report. LIBS are visible to its users,
# PRIVATE_LIBS not.
# COMPUTES: sources that go over values or texts by the million, optimised whatever that takes. The others are compiled
# quickly.
# OWN_FLAGS: the caller says how they are compiled, so they cannot have the precompiled headers of the others.
function(ql_library name)
    cmake_parse_arguments(ARG "OWN_FLAGS" "" "SOURCES;COMPUTES;LIBS;PRIVATE_LIBS" ${ARGN})
    add_library(ql_${name} STATIC ${ARG_SOURCES})
    set(targets ql_${name})
    if(ARG_COMPUTES)
        add_library(ql_${name}_computing OBJECT ${ARG_COMPUTES})
        target_sources(ql_${name} PRIVATE $<TARGET_OBJECTS:ql_${name}_computing>)
        list(APPEND targets ql_${name}_computing)
    endif()
    foreach(target IN LISTS targets)
        target_link_libraries(${target} PUBLIC ql_options ${ARG_LIBS} PRIVATE ${ARG_PRIVATE_LIBS})
        if(NOT ARG_OWN_FLAGS)
            ql_reads(${target} ql_headers)
        endif()
    endforeach()
    if(ARG_SOURCES AND NOT ARG_OWN_FLAGS)
        ql_compile_quickly(ql_${name})
    endif()
endfunction()

# What a test may take on a slow machine; where every access is checked, it takes up to twenty times as long.
set(QL_TEST_SECONDS 300)
if(QL_SANITIZE)
    set(QL_TEST_SECONDS 3600)
endif()

# ql_test(quant_test SOURCES a_test.cpp LIBS ql_quant LABELS oracle TIMEOUT 120): one GoogleTest program, one ctest.
# QUICK_FILTER '-*Slow*': the cases of an ordinary run, as --gtest_filter takes them; quant_test_whole, labelled slow, runs all.
# FIXTURES scheme_fixtures: made before it runs; it finds them in the folder QL_SCHEME_FIXTURES.
# FIXTURES tokenizer_fixtures: likewise, in QL_TOKENIZER_FIXTURES.
function(ql_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT;QUICK_FILTER" "SOURCES;LIBS;LABELS;FIXTURES" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LIBS} GTest::gmock GTest::gtest_main)
    target_compile_definitions(${name} PRIVATE
        QL_TEST_DATA="${PROJECT_SOURCE_DIR}/tests"
        QL_ORACLE_DIR="${PROJECT_SOURCE_DIR}/tests/oracle/node_modules/@node-llama-cpp/linux-x64/bins/linux-x64")
    ql_compile_test(${name})
    if(QL_TEST_COMPUTES)
        ql_reads(${name} ql_computing_test_headers)
    else()
        ql_reads(${name} ql_test_headers)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QUANTLOOM_RESOURCES=${PROJECT_SOURCE_DIR}/resources"
        LABELS "${ARG_LABELS}")
    if(ARG_FIXTURES)
        set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED "${ARG_FIXTURES}")
        target_compile_definitions(${name} PRIVATE QL_SCHEME_FIXTURES="${QL_SCHEME_FIXTURES}"
            QL_TOKENIZER_FIXTURES="${QL_TOKENIZER_FIXTURES}")
    endif()
    if(ARG_QUICK_FILTER)
        add_test(NAME ${name}_whole COMMAND ${name})
        set_tests_properties(${name}_whole PROPERTIES
            ENVIRONMENT "QUANTLOOM_RESOURCES=${PROJECT_SOURCE_DIR}/resources"
            LABELS "${ARG_LABELS};slow"
            TIMEOUT 3600
            FIXTURES_REQUIRED "${ARG_FIXTURES}")
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "GTEST_FILTER=${ARG_QUICK_FILTER}")
    endif()
    if(QL_SANITIZE OR NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT ${QL_TEST_SECONDS})
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
endfunction()
