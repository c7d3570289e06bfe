# SPDX-License-Identifier: Apache-2.0
# Puts the libraries and Qt plugins that the installed program needs beside it, in lib/quantloom, so that the portable
# archive runs on systems with another Qt, or none. Taken from the system: what belongs to its C library, graphics
# driver, window system and fonts. Runs while installing; QL_QT_PLUGINS is Qt's plugin folder here.

set(root "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
set(libraries "${root}/lib/quantloom")

set(plugins)
foreach(pattern platforms/libqxcb platforms/libqoffscreen platforms/libqminimal platforms/libqwayland*
        xcbglintegrations/* imageformats/libqsvg iconengines/libqsvgicon platformthemes/* printsupport/*
        wayland-*/* platforminputcontexts/*)
    file(GLOB found "${QL_QT_PLUGINS}/${pattern}*.so")
    list(APPEND plugins ${found})
endforeach()
list(REMOVE_DUPLICATES plugins)

file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES "${root}/bin/quantloom"
    MODULES ${plugins}
    RESOLVED_DEPENDENCIES_VAR resolved
    UNRESOLVED_DEPENDENCIES_VAR unresolved
    PRE_EXCLUDE_REGEXES
        "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv)\\.so" "^libstdc\\+\\+" "^libgcc_s"
        "^lib(GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm|vulkan)\\." "^libX11" "^libxcb\\." "^libwayland-(client|cursor|egl)"
        "^lib(fontconfig|freetype|expat|z)\\." "^lib(dbus|systemd)")
if(unresolved)
    message(FATAL_ERROR "libraries that the portable archive needs are not found: ${unresolved}")
endif()
foreach(library ${resolved})
    file(INSTALL "${library}" DESTINATION "${libraries}" TYPE SHARED_LIBRARY FOLLOW_SYMLINK_CHAIN)
endforeach()
foreach(plugin ${plugins})
    file(RELATIVE_PATH relative "${QL_QT_PLUGINS}" "${plugin}")
    get_filename_component(folder "${relative}" DIRECTORY)
    file(INSTALL "${plugin}" DESTINATION "${libraries}/plugins/${folder}")
endforeach()
file(GLOB translations "${QL_QT_TRANSLATIONS}/qtbase_*.qm")
file(INSTALL ${translations} DESTINATION "${root}/share/quantloom/qt-translations")
file(WRITE "${root}/bin/qt.conf" "[Paths]\nPrefix = ..\nPlugins = lib/quantloom/plugins\nTranslations = share/quantloom/qt-translations\n")
