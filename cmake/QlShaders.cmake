# SPDX-License-Identifier: Apache-2.0
# Compute shaders, compiled when the program is built and carried inside it.
find_program(QL_GLSLC glslc REQUIRED)

# ql_shaders(gpu_shaders FUNCTION weightShaders
#            SHADERS "matvec_q4_0=matvec.comp -DQL_Q4_0" ...)
# A library whose function ql::gpu::weightShaders() (declare it where it is used) gives all of them as
# std::span<const Shader>. What a shader includes is tracked.
function(ql_shaders name)
    cmake_parse_arguments(ARG "" "FUNCTION" "SHADERS" ${ARGN})
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/${name}")
    set(includes "")
    set(rows "")
    set(made "")
    foreach(shader IN LISTS ARG_SHADERS)
        string(REGEX MATCH "^([a-z0-9_]+)=([^ ]+)(.*)$" _ "${shader}")
        set(id "${CMAKE_MATCH_1}")
        set(source "${CMAKE_CURRENT_SOURCE_DIR}/${CMAKE_MATCH_2}")
        separate_arguments(flags UNIX_COMMAND "${CMAKE_MATCH_3}")
        set(out "${folder}/${id}.inc")
        add_custom_command(OUTPUT "${out}"
            COMMAND "${QL_GLSLC}" -O --target-env=vulkan1.1 -Werror ${flags} -I "${PROJECT_SOURCE_DIR}"
                    -mfmt=num -MD -MF "${out}.d" -MT "${out}" -o "${out}" "${source}"
            DEPENDS "${source}" DEPFILE "${out}.d" VERBATIM
            COMMENT "Compiling shader ${id}")
        string(APPEND includes "constexpr std::uint32_t ${id}[] = {\n#include \"${id}.inc\"\n};\n")
        string(APPEND rows "    {\"${id}\", ${id}},\n")
        list(APPEND made "${out}")
    endforeach()
    file(CONFIGURE OUTPUT "${folder}/${name}.cpp" CONTENT [[
#include "gpu/vulkan/reflect.h"

namespace ql::gpu {
namespace {
@includes@
constexpr Shader shaders[] = {
@rows@};
} // namespace

std::span<const Shader> @ARG_FUNCTION@();
std::span<const Shader> @ARG_FUNCTION@()
{
    return shaders;
}
} // namespace ql::gpu
]] @ONLY)
    set_source_files_properties("${folder}/${name}.cpp" PROPERTIES OBJECT_DEPENDS "${made}")
    add_library(ql_${name} STATIC "${folder}/${name}.cpp")
    target_link_libraries(ql_${name} PUBLIC ql_options ql_base)
    set_target_properties(ql_${name} PROPERTIES UNITY_BUILD OFF) # it includes what lies beside it
endfunction()
