# SPDX-License-Identifier: Apache-2.0
# Headers of others that many sources read, compiled once for each kind of source. A source includes what it uses all the
# same: clang, MSVC and the preset "dev" compile without. GCC takes them where -fPIC, the macros that they read, and
# whether it optimises at all are the same; it warns (-Winvalid-pch) where it cannot.
set(QL_STANDARD_HEADERS
    <algorithm> <array> <atomic> <bit> <chrono> <cmath> <condition_variable> <cstdint> <cstring> <deque> <filesystem>
    <fstream> <functional> <limits> <map> <memory> <mutex> <numeric> <optional> <random> <set> <span> <string>
    <string_view> <thread> <unordered_map> <unordered_set> <utility> <vector>)
set(QL_LIBRARY_HEADERS <fmt/format.h> <fmt/ranges.h> <tl/expected.hpp>)
set(QL_LIBRARIES_READ fmt::fmt nlohmann_json::nlohmann_json tl::expected)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    set(QL_PRECOMPILES ON)
endif()

# ql_precompiled(name LIBS ... HEADERS ... OPTIMISED ql_compile_quickly): a set of the headers of above and those named, the
# libraries whose macros they are read with, and the function that says how far their readers are optimised.
function(ql_precompiled name)
    if(NOT QL_PRECOMPILES)
        return()
    endif()
    cmake_parse_arguments(ARG "" "OPTIMISED" "LIBS;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT ${name}_headers.cpp CONTENT "")
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}_headers.cpp)
    target_link_libraries(${name} PRIVATE ql_options ${QL_LIBRARIES_READ} ${ARG_LIBS})
    target_precompile_headers(${name} PRIVATE ${QL_STANDARD_HEADERS} ${QL_LIBRARY_HEADERS} ${ARG_HEADERS})
    if(ARG_OPTIMISED)
        cmake_language(CALL ${ARG_OPTIMISED} ${name})
    endif()
endfunction()

# ql_reads(target name): the target's sources begin with that set.
function(ql_reads target name)
    if(QL_PRECOMPILES)
        target_precompile_headers(${target} REUSE_FROM ${name})
    endif()
endfunction()

# ql_precompile(target <array> ...): the headers of others that a target reads which is compiled like no other target.
function(ql_precompile target)
    if(QL_PRECOMPILES)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
