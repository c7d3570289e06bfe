// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chat_box.h"

namespace ql::app {

ChatBox::ChatBox(QWidget* parent)
    : QCheckBox(tr("Chat template"), parent)
{
    setToolTip(tr("Writes texts as the model was taught to read conversations. A prompt or a text file is what a user "
                  "says, or messages in JSON or JSONL (\"role\", \"content\"), as data sets have them"));
}

} // namespace ql::app
