// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of the window and of every panel with the sample model at work: what docs/screenshots/ shows.
// studio_pictures FOLDER light|dark [SCALE]; the models lie in /models while it runs, for the names that it shows.
#include <cmath>
#include <filesystem>
#include <iostream>

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QTest>

#include "app/language.h"
#include "app/log.h"
#include "app/log_store.h"
#include "app/main_window.h"
#include "app/models/job_model.h"
#include "app/panel.h"
#include "app/panels/diff_panel.h"
#include "app/panels/preview_panel.h"
#include "app/studio.h"
#include "app/theme.h"
#include "app/widgets/command_palette.h"
#include "core/arch/model.h"
#include "core/container/imatrix/imatrix.h"
#include "core/io/file.h"

namespace ql::app {
namespace {

constexpr int settleMilliseconds = 1200; ///< for what a panel works out when it is shown

/// What a photographer needs: a model, importance of its columns, a place to write to.
class Scene {
public:
    explicit Scene(const std::string& folder)
        : m_folder(folder)
    {
        std::filesystem::create_directories(folder + "/out");
        std::filesystem::copy(arch::resourceFolder() + "/samples/tales-moe", model(),
                              std::filesystem::copy_options::recursive
                                  | std::filesystem::copy_options::overwrite_existing);
    }

    std::string model() const { return m_folder + "/tales-moe"; }
    std::string importance() const { return m_folder + "/tales-moe.imatrix.gguf"; }
    std::string outputs() const { return m_folder + "/out"; }

    /// Made up, but smooth and different from tensor to tensor.
    void writeImportance(const arch::Model& of) const
    {
        imatrix::ImportanceMatrix matrix;
        for (const arch::TargetTensor& tensor : of.tensors) {
            if (tensor.layer < 0 || tensor.shape.size() < 2)
                continue;
            imatrix::Entry entry;
            entry.matrices = tensor.shape.size() > 2 ? tensor.shape[0] : 1;
            for (std::uint64_t each = 0; each < entry.matrices; ++each) {
                entry.counts.push_back(8192 / entry.matrices + 97 * each * each);
                for (std::uint64_t column = 0; column < tensor.columns(); ++column)
                    entry.values.push_back(static_cast<float>(
                        (1.5 + std::sin(0.05 * static_cast<double>(column + 31 * each))) * (tensor.layer + 1)));
            }
            matrix.entries[tensor.name] = entry;
        }
        matrix.datasets = {"tales.txt"};
        matrix.chunks = 16;
        matrix.chunkTokens = 512;
        const auto done =
            imatrix::write(io::systemDisk(), matrix, importance(), imatrix::Form::Gguf, io::Existing::Replace);
        if (!done)
            std::cerr << done.error().message << '\n';
    }

private:
    std::string m_folder;
};

template <typename Ready> void waitFor(Ready ready)
{
    if (!QTest::qWaitFor(ready, 30000))
        throw std::runtime_error("nothing came of it in 30 seconds");
}

class Photographer {
public:
    Photographer(QString folder, QString theme)
        : m_folder(std::move(folder))
        , m_theme(std::move(theme))
    {
        QDir().mkpath(m_folder);
    }

    void take(QWidget& widget, const QString& name) const
    {
        QTest::qWait(settleMilliseconds);
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_theme));
    }

private:
    QString m_folder, m_theme;
};

void fill(Studio& studio, const Scene& scene)
{
    studio.setOutputFolder(QString::fromStdString(scene.outputs()));
    studio.open(QString::fromStdString(scene.model()));
    waitFor([&] { return studio.model() && studio.planner().plan() && !studio.planner().busy(); });
    scene.writeImportance(*studio.model());
    studio.edit(QStringLiteral("Importance matrix"),
                [&](plan::Recipe& recipe) { recipe.imatrixFiles = {scene.importance()}; });
    for (const char* rule : {"blk\\.0\\.attn_.*=BF16", "ffn_down_exps=Q6_K", "attn_v=Q8_0", "ffn_gate_shexp=Q8_0"})
        studio.addRules(QStringLiteral("Rule"), {rule});
    waitFor([&] { return !studio.planner().busy(); });
    studio.startJob(true);
    waitFor([&] { return !studio.jobs().anyUnfinished(); });
    logInfo("Opened " + scene.model());
    logInfo("Wrote " + scene.outputs() + "/tales-moe-Q4_K_M.gguf; every tensor as planned");
    studio.showReportOf(0);
    studio.selectTensor(QStringLiteral("blk.1.attn_k.weight"));
}

void takePreview(const Photographer& camera, MainWindow& window, QWidget& dock)
{
    auto* panel = window.findChild<PreviewPanel*>();
    const std::pair<PreviewPanel::Page, const char*> pages[] = {{PreviewPanel::Text, "preview"},
                                                                {PreviewPanel::Divergence, "divergence"},
                                                                {PreviewPanel::Culprits, "culprits"}};
    for (const auto& [page, name] : pages) {
        panel->begin(page);
        waitFor([panel] { return !panel->busy(); });
        camera.take(dock, QString::fromLatin1(name));
    }
}

void takeAll(const Photographer& camera, const Scene& scene)
{
    Studio studio;
    QObject::connect(&studio, &Studio::noticed, [](const QString& text) { logInfo(text.toStdString()); });
    MainWindow window(studio);
    window.resize(1400, 900);
    window.show();
    camera.take(window, QStringLiteral("welcome"));
    fill(studio, scene);
    auto* diff = window.findChild<DiffPanel*>();
    diff->addOpenModel();
    diff->addPlan();
    for (const PanelInfo& info : panels()) {
        const QString id = QString::fromLatin1(info.id);
        window.showPanel(id);
        if (id == QStringLiteral("layers"))
            camera.take(window, QStringLiteral("studio"));
        QWidget& dock = *window.findChild<QDockWidget*>(id + QStringLiteral("Dock"));
        if (id == QStringLiteral("preview"))
            takePreview(camera, window, dock);
        else
            camera.take(dock, id);
    }
    window.openPalette();
    camera.take(*window.findChild<CommandPalette*>(), QStringLiteral("palette"));
}

int run(int argc, char** argv)
{
    if (argc < 3) {
        std::cerr << "studio_pictures FOLDER light|dark [SCALE]\n";
        return 2;
    }
    if (argc > 3)
        qputenv("QT_SCALE_FACTOR", argv[3]);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("HOME", "/home/you"); // as the pictures say it
    qunsetenv("XDG_CONFIG_HOME");
    startStudioLog({});
    QApplication application(argc, argv);
    language::apply(QStringLiteral("en"));
    const bool dark = QString::fromLocal8Bit(argv[2]) == QStringLiteral("dark");
    theme::apply(application, dark ? theme::Mode::Dark : theme::Mode::Light);
    takeAll(Photographer(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])), Scene("/models"));
    return 0;
}

} // namespace
} // namespace ql::app

int main(int argc, char** argv)
{
    return ql::app::run(argc, argv);
}
