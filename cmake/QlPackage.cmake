# SPDX-License-Identifier: Apache-2.0
# What a package has besides the program, and how packages are made of it: cpack -G DEB (or TGZ, ZIP, NSIS, DragNDrop).

set(QL_RELEASE_DATE 2026-11-22)
set(QL_APP_ID org.quantloom.Quantloom)
set(QL_PACKAGING ${PROJECT_SOURCE_DIR}/packaging)
set(QL_PACKAGE_TEXTS ${PROJECT_BINARY_DIR}/package)

install(TARGETS quantloom BUNDLE DESTINATION .)
# What the program needs at run time lies in share/quantloom beside it.
install(DIRECTORY resources/architectures resources/tokenizers resources/recipes resources/samples
    DESTINATION ${CMAKE_INSTALL_DATADIR}/quantloom)
install(FILES resources/devices.json resources/intentions.json DESTINATION ${CMAKE_INSTALL_DATADIR}/quantloom)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(UNIX AND NOT APPLE)
    # Words that the program says of itself.
    set(QL_SELF_DESCRIPTIONS)
    foreach(text "quantloom.1|manual" "quantloom.bash|completion bash" "quantloom.zsh|completion zsh" "quantloom.fish|completion fish")
        string(REPLACE "|" ";" text "${text}")
        list(GET text 0 file)
        list(GET text 1 verb)
        separate_arguments(verb)
        add_custom_command(OUTPUT ${QL_PACKAGE_TEXTS}/${file}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${QL_PACKAGE_TEXTS}
            COMMAND quantloom ${verb} > ${QL_PACKAGE_TEXTS}/${file}
            DEPENDS quantloom VERBATIM)
        list(APPEND QL_SELF_DESCRIPTIONS ${QL_PACKAGE_TEXTS}/${file})
    endforeach()
    add_custom_target(quantloom_texts ALL DEPENDS ${QL_SELF_DESCRIPTIONS})

    configure_file(${QL_PACKAGING}/linux/${QL_APP_ID}.metainfo.xml.in ${QL_PACKAGE_TEXTS}/${QL_APP_ID}.metainfo.xml @ONLY)
    install(FILES ${QL_PACKAGING}/linux/${QL_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${QL_PACKAGE_TEXTS}/${QL_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${QL_PACKAGING}/linux/${QL_APP_ID}.mime.xml RENAME ${QL_APP_ID}.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES resources/icons/quantloom.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${QL_PACKAGE_TEXTS}/quantloom.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${QL_PACKAGE_TEXTS}/quantloom.bash RENAME quantloom
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${QL_PACKAGE_TEXTS}/quantloom.zsh RENAME _quantloom
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES ${QL_PACKAGE_TEXTS}/quantloom.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
    install(FILES ${QL_PACKAGING}/linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

    # The portable archive: the libraries beside the program. An old-style RPATH, which their own dependencies follow, too.
    set_target_properties(quantloom PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/quantloom")
    target_link_options(quantloom PRIVATE -Wl,--disable-new-dtags)
    get_target_property(QL_QMAKE Qt6::qmake IMPORTED_LOCATION)
    foreach(folder PLUGINS TRANSLATIONS)
        execute_process(COMMAND ${QL_QMAKE} -query QT_INSTALL_${folder}
            OUTPUT_VARIABLE QL_QT_${folder} OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    install(CODE "set(QL_QT_PLUGINS \"${QL_QT_PLUGINS}\")\nset(QL_QT_TRANSLATIONS \"${QL_QT_TRANSLATIONS}\")"
        COMPONENT portable EXCLUDE_FROM_ALL)
    install(SCRIPT ${QL_PACKAGING}/linux/bundle.cmake COMPONENT portable EXCLUDE_FROM_ALL)
else()
    if(APPLE)
        configure_file(${QL_PACKAGING}/macos/Info.plist.in ${QL_PACKAGE_TEXTS}/Info.plist @ONLY)
        set_target_properties(quantloom PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST ${QL_PACKAGE_TEXTS}/Info.plist)
    endif()
endif()
install(DIRECTORY LICENSES/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/licenses)

set(CPACK_PACKAGE_VENDOR "the authors of Quantloom")
set(CPACK_PACKAGE_CONTACT "the authors of Quantloom <maintainers@quantloom.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop studio for model quantisation")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Quantloom)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_ARCHIVE_FILE_NAME quantloom-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
string(TOLOWER "${CPACK_ARCHIVE_FILE_NAME}" CPACK_ARCHIVE_FILE_NAME)
set(CPACK_PACKAGE_FILE_NAME ${CPACK_ARCHIVE_FILE_NAME})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Drop a checkpoint in (a Hugging Face folder, safetensors or GGUF), see every
tensor, paint quantisation types onto a layer map, run the job, and read the
report that proves what was written. It writes GGUF for llama.cpp and
ik_llama.cpp, and safetensors folders in FP8, NVFP4 and MXFP4 for vLLM; a
preview measures perplexity and KL divergence before anything is written.")
# The program's libraries are found by dpkg-shlibdeps; what it loads by name is said here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libvulkan1")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, mesa-vulkan-drivers, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Windows: an installer with links to files; macOS: an image with a bundle. See packaging/README.md.
set(CPACK_NSIS_DISPLAY_NAME Quantloom)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_PACKAGE_EXECUTABLES quantloom Quantloom)
configure_file(${QL_PACKAGING}/cpack_options.cmake.in ${PROJECT_BINARY_DIR}/cpack_options.cmake @ONLY)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_BINARY_DIR}/cpack_options.cmake)
include(CPack)
