// Tables from C++: a stream made by hand goes in, and what comes out releases itself.
#include <array>
#include <cstring>
#include <string>
#include <vector>

#include "check.h"
#include "collocamento.hpp"

namespace {

// Schemas, arrays and streams of ours that nobody has released.
int given_away = 0;

// A person and the day of a DID, as a row of a table of events.
struct Did {
    std::int64_t person;
    std::int32_t day; // from 1970-01-01
};

constexpr std::array<const char *, 3> NAMES{"person", "type", "date"}, FORMATS{"l", "u", "tdD"};

// What the arrays point to; it lives as long as they do.
struct Columns {
    std::vector<std::int64_t> persons;
    std::vector<std::int32_t> ends{0}, dates;
    std::string types;
    std::array<std::array<const void *, 3>, 3> buffers{};
    std::array<const void *, 1> none{};
    std::array<ArrowArray, 3> arrays{};
    std::array<ArrowArray *, 3> places{};

    explicit Columns(const std::vector<Did> &rows)
    {
        for (const Did &row : rows) {
            persons.push_back(row.person);
            dates.push_back(row.day);
            types += "did";
            ends.push_back(static_cast<std::int32_t>(types.size()));
        }
        buffers = {{{nullptr, persons.data(), nullptr},
                    {nullptr, ends.data(), types.data()},
                    {nullptr, dates.data(), nullptr}}};
    }
};

template <class Given> void released(Given *given)
{
    given->release = nullptr;
    given_away--;
}

void columns_released(ArrowArray *array)
{
    delete static_cast<Columns *>(array->private_data);
    released(array);
}

int give_schema(ArrowArrayStream *, ArrowSchema *out)
{
    static std::array<ArrowSchema, 3> columns;
    static std::array<ArrowSchema *, 3> places;

    for (std::size_t at = 0; at < columns.size(); at++) {
        columns[at] = ArrowSchema{};
        columns[at].format = FORMATS[at];
        columns[at].name = NAMES[at];
        columns[at].release = [](ArrowSchema *schema) { schema->release = nullptr; };
        places[at] = &columns[at];
    }
    *out = ArrowSchema{};
    out->format = "+s";
    out->n_children = static_cast<std::int64_t>(places.size());
    out->children = places.data();
    out->release = released<ArrowSchema>;
    given_away++;
    return 0;
}

int give_batch(ArrowArrayStream *stream, ArrowArray *out)
{
    auto &left = *static_cast<std::vector<std::vector<Did>> *>(stream->private_data);

    *out = ArrowArray{};
    if (left.empty()) {
        return 0;
    }
    auto *columns = new Columns(left.front());
    left.erase(left.begin());
    for (std::size_t at = 0; at < columns->arrays.size(); at++) {
        ArrowArray &array = columns->arrays[at];

        array.length = static_cast<std::int64_t>(columns->persons.size());
        array.n_buffers = at == 1 ? 3 : 2;
        array.buffers = columns->buffers[at].data();
        array.release = [](ArrowArray *column) { column->release = nullptr; };
        columns->places[at] = &array;
    }
    out->length = static_cast<std::int64_t>(columns->persons.size());
    out->n_buffers = 1;
    out->buffers = columns->none.data();
    out->n_children = static_cast<std::int64_t>(columns->places.size());
    out->children = columns->places.data();
    out->private_data = columns;
    out->release = columns_released;
    given_away++;
    return 0;
}

collocamento::Stream events(std::vector<std::vector<Did>> batches)
{
    ArrowArrayStream stream{};

    stream.get_schema = give_schema;
    stream.get_next = give_batch;
    stream.get_last_error = [](ArrowArrayStream *) -> const char * { return nullptr; };
    stream.private_data = new std::vector<std::vector<Did>>(std::move(batches));
    stream.release = [](ArrowArrayStream *ours) {
        delete static_cast<std::vector<std::vector<Did>> *>(ours->private_data);
        released(ours);
    };
    given_away++;
    collocamento::Stream taken(stream);
    CHECK(stream.release == nullptr);
    return taken;
}

// The rows that come out, to the end.
std::int64_t drain(collocamento::Stream &answer)
{
    std::int64_t rows = 0;
    ArrowArray batch{};

    while (answer.next(batch)) {
        rows += batch.length;
        batch.release(&batch);
    }
    return rows;
}

} // namespace

int main()
{
    const collocamento::Rulebook rulebook;
    const std::int32_t as_of = 20251231;
    auto options = collocamento::make<colloc_batch_options>();

    options.table = COLLOC_TABLE_STATUS;
    options.as_of = &as_of;
    options.as_of_count = 1;
    {
        collocamento::BatchWatch watch;
        CHECK(watch.rows() == 0);
        auto rows = events({{{1, 19700}, {2, 19800}}, {{3, 19900}}});
        auto answer = rulebook.batch_events(options, rows, nullptr, &watch);
        CHECK(rows.get()->release == nullptr);
        ArrowSchema schema{};
        answer.schema(schema);
        CHECK(schema.n_children > 3 && std::strcmp(schema.children[0]->name, "person") == 0);
        schema.release(&schema);
        collocamento::Stream moved(std::move(answer));
        ArrowArray batch{};
        CHECK(moved.next(batch) && batch.length == 3);
        CHECK(static_cast<const std::int64_t *>(batch.children[0]->buffers[1])[2] == 3);
        batch.release(&batch);
        CHECK(!moved.next(batch));
        CHECK(watch.rows() == 3 && watch.refused() == 0);
    }
    { // Cancelled from outside, the next pull says so.
        collocamento::BatchWatch watch;
        auto rows = events({{{1, 19700}}});
        auto answer = rulebook.batch_events(options, rows, nullptr, &watch);
        watch.cancel();
        try {
            drain(answer);
            CHECK(false);
        } catch (const std::runtime_error &error) {
            CHECK(std::strstr(error.what(), "annullato") != nullptr);
        }
    }
    { // Refused: an exception, and nothing left behind.
        auto rows = events({{{1, 19700}}});
        try {
            rulebook.batch_sanctions(rows);
            CHECK(false);
        } catch (const collocamento::Error &error) {
            CHECK(error.status() == COLLOC_ERR_CAMPO_SCONOSCIUTO);
        }
        try {
            drain(rows);
            CHECK(false);
        } catch (const std::logic_error &) {
            CHECK(rows.get()->release == nullptr);
        }
    }
    CHECK(given_away == 0);
    return summary();
}
