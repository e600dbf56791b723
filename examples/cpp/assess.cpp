// Assesses a dossier from C++17: handles free themselves, errors are exceptions.
//
//     assess [DOSSIER.json [RULEBOOK]]
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "collocamento.hpp"

static std::string read_file(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;

    if (!(text << file.rdbuf())) {
        throw std::runtime_error(std::string("can't read ") + path);
    }
    return text.str();
}

static void typed(const collocamento::Rulebook &rulebook)
{
    const auto due = rulebook.term(20251202, 30, COLLOC_UNIT_GIORNI, COLLOC_ROLL_FESTIVO);
    std::cout << "term: due " << due.day << ", rolled " << due.rolled << '\n';

    colloc_event did{};
    did.type = COLLOC_EVENT_DID;
    did.date = 20250110;
    auto input = collocamento::make<colloc_state_input>();
    input.as_of = 20251231;
    input.event_size = sizeof did;
    input.events = &did;
    input.event_count = 1;
    const auto state = rulebook.state_at(input);
    std::cout << "state: " << state.state << " since " << state.since << " by " << state.rule << ", "
              << state.seniority_days << " days\n";
    std::cout << "job " << COLLOC_JOB_LPU << ": " << colloc_job_name(COLLOC_JOB_LPU, COLLOC_LANG_IT) << '\n';
}

int main(int argc, char **argv)
{
    try {
        const std::string dossier = read_file(argc > 1 ? argv[1] : "examples/data/dossier.json");
        const collocamento::Rulebook rulebook(argc > 2 ? argv[2] : "nazionale");

        std::cout << "collocamento " << colloc_version() << ", ABI " << colloc_abi_version() << ", rulebook "
                  << rulebook.name() << '\n'
                  << rulebook.call("dossier.assess", dossier) << '\n';
        typed(rulebook);
        std::cout << "A date that does not exist is refused:\n";
        try {
            rulebook.call("dossier.assess", R"({"person": {}, "events": [], "as_of": "2025-02-30"})");
        } catch (const collocamento::Error &error) {
            std::cout << "status " << error.status() << ": " << error.code() << " at \"" << error.path()
                      << "\": " << error.what() << '\n';
            return 0;
        }
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
    }
    return 1;
}
