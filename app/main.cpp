// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <vector>

#include "app/command/command.h"
#include "app/studio_main.h"

int main(int argc, char** argv)
{
    // A verb or an option means the command line; anything else is models for the studio.
    if (argc > 1 && (argv[1][0] == '-' || ql::app::isCommandLine(argv[1])))
        return ql::app::runCommandLine(argc, argv);
    return ql::app::runStudio(argc, argv, std::vector<std::string>(argv + 1, argv + argc));
}
